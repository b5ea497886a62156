import type { Language } from './languages.ts'

type Forms = { one: string; few?: string; other: string; [exact: number]: string }

/** CLDR's cardinal rules for whole numbers. By hand: an old phone takes a tenth of a second to fetch its own. */
const category = (language: Language, count: number): 'one' | 'few' | 'other' =>
  count === 1 ? 'one' : language === 'ro' && (!count || (count % 100 && count % 100 < 20)) ? 'few' : 'other'

/**
 * The form of a sentence that fits a number, by CLDR's cardinal rules: Greek and English have one and
 * other, Romanian one, few and other. A form for that very number goes before. `#` in the form becomes the number,
 * written as the language writes it.
 */
export const plural = (language: Language, count: number, forms: Forms): string => {
  const form = forms[count] ?? forms[category(language, count)] ?? forms.other
  return form.replace('#', `${count}`.replace(/\B(?=(...)+$)/g, language === 'en' ? ',' : '.'))
}
