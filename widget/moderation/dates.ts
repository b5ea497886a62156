import type { Language } from '../../worker/contract/i18n/languages.ts'

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const
const WEEK_MS = 7 * 86_400_000

/** Intl objects are dear to make and there are three languages: one of each is kept. */
const kept: Record<string, unknown> = {}
const once = <T>(key: string, make: () => T): T => (kept[key] ??= make()) as T

const spoken = (language: Language) =>
  once(`r${language}`, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))

const dated = (language: Language) =>
  once(`d${language}`, () => new Intl.DateTimeFormat(language, { dateStyle: 'long' }))

const full = (language: Language) =>
  once(`f${language}`, () => new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }))

/** “3 hours ago”, “yesterday”; from a week on the date. A clock that runs behind never says “in two minutes”. */
export const relativeTime = (language: Language, iso: string, now = Date.now()): string => {
  const age = Math.max(0, now - Date.parse(iso))
  if (age >= WEEK_MS) {
    return dated(language).format(new Date(iso))
  }
  const [unit, length] = UNITS.find(([, ms]) => age >= ms) ?? ['second', Infinity]
  return spoken(language).format(-Math.floor(age / length), unit)
}

/** Day and minute, for a title. */
export const fullTime = (language: Language, iso: string): string => full(language).format(new Date(iso))
