import type { ReadingMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'

const two = (part: number): string => `${part}`.padStart(2, '0')

/** “Tuesday 24 November 2026, 14:05”, by the reader's own clock; without `Intl`, whose first use takes an old phone long. */
export const fullTime = ({ months, weekdays, fullTime }: ReadingMessages, iso: string): string => {
  const at = new Date(iso)
  const parts: Record<string, string> = {
    weekday: weekdays[at.getDay()] ?? '',
    date: `${at.getDate()} ${months.split(' ')[at.getMonth()]} ${at.getFullYear()}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
  return fullTime.replace(/\w+/g, (part) => parts[part] ?? part)
}
