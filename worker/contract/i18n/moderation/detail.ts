import type { Language } from '../languages.ts'
import { plural } from '../plural.ts'

type Counted = { one: string; few?: string; other: string }

/**
 * The sentence for a detail that is a number, in the right plural; the plain sentence where a filter gave
 * none, or gave something else. A fraction is read as a whole number upwards: "within 1 second".
 */
export const counted = (language: Language, detail: string | null, forms: Counted, plain: string): string => {
  const number = detail === null || detail.trim() === '' ? Number.NaN : Number(detail)
  return Number.isFinite(number) && number >= 0 ? plural(language, Math.ceil(number), forms) : plain
}

/** A sentence that ends with the word or the words it speaks of. */
export const quoted = (
  sentence: string,
  detail: string | null,
  [open, close]: readonly [string, string],
): string =>
  detail === null || detail.trim() === '' ? `${sentence}.` : `${sentence}: ${open}${detail.trim()}${close}.`
