import type { Language } from '../../../../worker/contract/i18n/languages.ts'
import { localeOf } from '../../../shared/locale-of.ts'

/** A day of the site's calendar, whatever the reader's own clock says: `2026-11-24`. */
export const dayWords = (language: Language, day: string, full = false): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    ...(full ? { dateStyle: 'full' } : { day: 'numeric', month: 'short' }),
  }).format(new Date(`${day}T00:00:00Z`))

/** From the first day to the last, with the year: on paper “the last 30 days” would soon mean others. */
export const spanOfDays = (language: Language, from: string, to: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', dateStyle: 'long' }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  )

/** Any Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

/** 0 is Monday. */
export const weekdayWords = (language: Language, weekday: number, width: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', weekday: width }).format(
    MONDAY + weekday * DAY_MS,
  )

/** The beginning of an hour: `20:00`. */
export const hourWords = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`
