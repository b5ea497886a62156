import type { Language } from '../../worker/contract/i18n/languages.ts'
import { deskWords } from '../../worker/contract/i18n/moderation/desk-words.ts'
import { deskProblemSentence } from '../../worker/contract/i18n/desk-problem-sentence.ts'
import type { TakenBy } from './taken.ts'

/** Who was quicker, and what has become of the comment. */
export const takenSentence = (language: Language, { by, status }: TakenBy): string => {
  const m = deskWords[language]
  const who =
    by.kind === 'author'
      ? deskProblemSentence('comment_withdrawn', language)
      : by.name === null
        ? deskProblemSentence('already_decided', language)
        : m.eyes.takenBy(by.name)
  return `${who} ${m.now(m.comment.statuses[status])}`
}
