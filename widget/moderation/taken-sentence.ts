import type { Language } from '../../worker/contract/i18n/languages.ts'
import { deskWords } from '../../worker/contract/i18n/moderation/desk-words.ts'
import { problemSentence } from '../../worker/contract/i18n/problem-sentence.ts'
import type { TakenBy } from './taken.ts'

/** Who was quicker, and what has become of the comment. */
export const takenSentence = (language: Language, { by, status }: TakenBy): string => {
  const m = deskWords[language]
  const who =
    by.kind === 'author'
      ? problemSentence('comment_withdrawn', language)
      : by.name === null
        ? problemSentence('already_decided', language)
        : m.eyes.takenBy(by.name)
  return `${who} ${m.now(m.comment.statuses[status])}`
}
