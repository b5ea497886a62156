import type { ReadingMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { dateOf } from '../relative-time.ts'

const two = (part: number): string => `${part}`.padStart(2, '0')

/** “Tuesday 24 November 2026, 14:05”, by the reader's own clock; without `Intl`, whose first use takes an old phone long. */
export const fullTime = (words: ReadingMessages, iso: string, date: typeof dateOf): string => {
  const at = new Date(iso)
  const parts: Record<string, string> = {
    weekday: words.weekdays[at.getDay()] ?? '',
    date: date(words, iso),
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
  return words.fullTime.replace(/\w+/g, (part) => parts[part] ?? part)
}
