import { pickLanguage } from '../contract/i18n/languages.ts'
import { reasonSentences } from '../contract/i18n/reasons.ts'
import type { ReasonCode } from '../contract/moderation/constants.ts'
import type { CommentRecord } from './comment.ts'
import type { Site } from './site.ts'

/**
 * Why a comment was refused, in the writer's language, with the moderator's own words behind. Spam is told as
 * awaiting moderation, so that nothing is said of it. "Other" is no reason: its words are, where there are any.
 */
export const reasonForWriter = (
  comment: Pick<CommentRecord, 'lang' | 'status' | 'removed'>,
  site: Pick<Site, 'lang'>,
  { code, words }: { code: ReasonCode | null; words: string | null },
): string | null => {
  if (comment.status === 'spam' || comment.removed === 'author') return null
  const sentence =
    code === null || code === 'other' || comment.status !== 'trash'
      ? null
      : reasonSentences[pickLanguage([comment.lang], site.lang)][code]
  return [sentence, words].filter((part) => part !== null).join(' ') || null
}
