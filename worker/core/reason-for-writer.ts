import { pickLanguage } from '../contract/i18n/languages.ts'
import { reasonSentences } from '../contract/i18n/reasons.ts'
import type { ReasonCode } from '../contract/moderation/constants.ts'
import type { Status } from '../contract/statuses.ts'
import type { CommentRecord } from './comment.ts'
import type { Site } from './site.ts'

type Reason = { code: ReasonCode | null; words: string | null }

/**
 * What the writer is told of a status. Spam is awaiting moderation, so that nothing is said of the filters; where a
 * moderator gave a reason it is refused, as whoever gives one wants it to be read.
 */
export const statusForWriter = (
  { status }: Pick<CommentRecord, 'status'>,
  { code, words }: Reason,
): Status => {
  if (status !== 'spam') return status
  const said = words !== null || (code !== null && code !== 'other')
  return said ? 'trash' : 'pending'
}

/**
 * Why a comment was refused, in the writer's language, with the moderator's own words behind. "Other" is no reason:
 * its words are, where there are any.
 */
export const reasonForWriter = (
  comment: Pick<CommentRecord, 'lang' | 'status' | 'removed'>,
  site: Pick<Site, 'lang'>,
  { code, words }: Reason,
): string | null => {
  if (comment.removed === 'author') return null
  const sentence =
    code === null || code === 'other' || statusForWriter(comment, { code, words }) !== 'trash'
      ? null
      : reasonSentences[pickLanguage([comment.lang], site.lang)][code]
  return [sentence, words].filter((part) => part !== null).join(' ') || null
}
