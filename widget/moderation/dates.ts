import type { Language } from '../../worker/contract/i18n/languages.ts'
import { ageOf } from '../shared/age.ts'
import { localeOf } from '../shared/locale-of.ts'

/** Intl objects are dear to make and there are three languages: one of each is kept. */
const kept: Record<string, unknown> = {}
const once = <T>(key: string, make: () => T): T => (kept[key] ??= make()) as T

const spoken = (language: Language) =>
  once(`r${language}`, () => new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }))

const dated = (language: Language, dateStyle: 'long' | 'full') =>
  once(dateStyle + language, () => new Intl.DateTimeFormat(localeOf(language), { dateStyle }))

/** “3 hours ago”, “yesterday”; from a week on the date. */
export const relativeTime = (language: Language, iso: string, now = Date.now()): string => {
  const age = ageOf(iso, now)
  if (!age) return longDate(language, iso)
  const [count, unit] = age
  return spoken(language).format(-count, count === 0 ? 'second' : unit)
}

/** “24 November 2026”. */
export const longDate = (language: Language, iso: string): string =>
  dated(language, 'long').format(new Date(iso))

/** “Tuesday 24 November 2026, 14:05”. */
export const fullTime = (language: Language, iso: string): string => {
  const at = new Date(iso)
  return `${dated(language, 'full').format(at)}, ${at.toTimeString().slice(0, 5)}`
}
