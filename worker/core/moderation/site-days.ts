import type { Language } from '../../contract/i18n/languages.ts'
import type { SiteSettings } from '../../contract/site.ts'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS

const ZONES: Record<Language, string> = { el: 'Europe/Athens', ro: 'Europe/Bucharest', en: 'UTC' }

/** Where a site's days begin: as it is set, else where its language is at home. */
export const timeZoneOf = ({
  lang,
  settings,
}: {
  lang: Language
  settings: Pick<SiteSettings, 'timeZone'>
}): string => (settings.timeZone === '' ? ZONES[lang] : settings.timeZone)

/** A day of the calendar, and the hours of UTC since 1970 that it consists of. */
export type SiteDay = { day: string; from: number; to: number; weekday: number }

const formats = new Map<string, Intl.DateTimeFormat>()
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  formats.set(timeZone, format)
  return format
}

/** The clock on the wall there, as if it were UTC. */
const wallClock = (at: number, timeZone: string): number => {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
}

export const dayOf = (at: number, timeZone: string): string =>
  new Date(wallClock(at, timeZone)).toISOString().slice(0, 10)

export const hourOf = (at: number, timeZone: string): number =>
  new Date(wallClock(at, timeZone)).getUTCHours()

/** When the day begins there. Asked twice, since the first guess may lie on the other side of a clock change. */
const midnight = (day: number, timeZone: string): number => {
  const guess = day - (wallClock(day, timeZone) - day)
  return day - (wallClock(guess, timeZone) - guess)
}

const beginOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

export const addDays = (day: string, days: number): string =>
  new Date(beginOf(day) + days * DAY_MS).toISOString().slice(0, 10)

/** Every day from the first to the last, both included. Zones off by half an hour begin with the hour. */
export const siteDays = (from: string, to: string, timeZone: string): SiteDay[] => {
  const days: SiteDay[] = []
  for (let at = beginOf(from); at <= beginOf(to); at += DAY_MS) {
    days.push({
      day: new Date(at).toISOString().slice(0, 10),
      from: Math.floor(midnight(at, timeZone) / HOUR_MS),
      to: Math.floor(midnight(at + DAY_MS, timeZone) / HOUR_MS),
      weekday: (new Date(at).getUTCDay() + 6) % 7,
    })
  }
  return days
}
