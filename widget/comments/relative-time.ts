import type { Language } from '../../worker/contract/i18n/languages.ts'
import { plural } from '../../worker/contract/i18n/plural.ts'
import type { ReaderMessages } from '../../worker/contract/i18n/reader/reader-messages.ts'

const MINUTE_MS = 60_000
const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES
const DAY_MS = DAY_MINUTES * MINUTE_MS
const WEEK_DAYS = 7

const midnight = (ms: number): number => new Date(ms).setHours(0, 0, 0, 0)

/** “24 November 2026”, on the reader's own calendar. */
export const dateOf = ({ months }: { months: string }, iso: string): string => {
  const at = new Date(iso)
  return `${at.getDate()} ${months.split(' ')[at.getMonth()]} ${at.getFullYear()}`
}

/**
 * “3 hours ago”, “yesterday”; from a week on the date. A clock that runs behind never says “in two minutes”. In words
 * of our own: the first use of `Intl` takes an old phone a tenth of a second.
 */
export const relativeTime = (
  language: Language,
  words: ReaderMessages,
  iso: string,
  now = Date.now(),
): string => {
  const then = Date.parse(iso)
  const minutes = Math.max(0, now - then) / MINUTE_MS
  // As the calendar counts: an evening is yesterday in the morning, and the day before it is not.
  const days = Math.round((midnight(now) - midnight(then)) / DAY_MS)
  const [count, forms] =
    minutes < HOUR_MINUTES
      ? [minutes, words.minutesAgo]
      : minutes < DAY_MINUTES
        ? [minutes / HOUR_MINUTES, words.hoursAgo]
        : [days, words.daysAgo]
  return days < WEEK_DAYS ? plural(language, Math.floor(count), forms) : dateOf(words, iso)
}
