import type { Language } from './languages.ts'

type Forms = { one: string; few?: string; other: string }

const rules = new Map<Language, Intl.PluralRules>()

/**
 * The form of a sentence that fits a number, by CLDR's cardinal rules: Greek and English have one and
 * other, Romanian one, few and other. `#` in the form becomes the number, written as the language writes it.
 */
export const plural = (language: Language, count: number, forms: Forms): string => {
  let rule = rules.get(language)
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)))
  const category = rule.select(count)
  const form = category === 'one' ? forms.one : category === 'few' ? (forms.few ?? forms.other) : forms.other
  return form.replace('#', count.toLocaleString(language))
}
