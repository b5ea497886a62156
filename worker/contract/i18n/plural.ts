import type { Language } from './languages.ts'

type Forms = { one: string; few?: string; other: string }

const GROUPED_FROM = 1000

/** CLDR's cardinal rules for whole numbers. By hand: an old phone takes a tenth of a second to fetch its own. */
const category = (language: Language, count: number): keyof Forms =>
  count === 1 ? 'one' : language === 'ro' && (!count || (count % 100 && count % 100 < 20)) ? 'few' : 'other'

/**
 * The form of a sentence that fits a number, by CLDR's cardinal rules: Greek and English have one and
 * other, Romanian one, few and other. `#` in the form becomes the number, written as the language writes it.
 */
export const plural = (language: Language, count: number, forms: Forms): string => {
  const form = forms[category(language, count)] ?? forms.other
  return form.replace('#', count < GROUPED_FROM ? `${count}` : count.toLocaleString(language))
}
