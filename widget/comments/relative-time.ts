import type { Language } from '../../worker/contract/i18n/languages.ts'
import { plural } from '../../worker/contract/i18n/plural.ts'
import type { ReaderMessages } from '../../worker/contract/i18n/reader/reader-messages.ts'
import { ageOf } from '../shared/age.ts'

/** “24 November 2026”, on the reader's own calendar. */
export const dateOf = ({ months }: { months: string }, iso: string): string => {
  const at = new Date(iso)
  return `${at.getDate()} ${months.split(' ')[at.getMonth()]} ${at.getFullYear()}`
}

/**
 * “3 hours ago”, “yesterday”; from a week on the date. In words of our own: the first use of `Intl` takes an old phone
 * a tenth of a second.
 */
export const relativeTime = (
  language: Language,
  words: ReaderMessages,
  iso: string,
  now = Date.now(),
): string => {
  const age = ageOf(iso, now)
  return age ? plural(language, age[0], words[`${age[1]}sAgo`]) : dateOf(words, iso)
}
