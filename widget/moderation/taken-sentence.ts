import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { TakenBy } from './taken.ts'
import { deskProblemSentence, wordsOf } from './spoken.ts'

/** Who was quicker, and what has become of the comment. */
export const takenSentence = (language: Language, { by, status }: TakenBy): string => {
  const m = wordsOf(language)
  const who =
    by.kind === 'author'
      ? deskProblemSentence('comment_withdrawn', language)
      : by.name === null
        ? deskProblemSentence('already_decided', language)
        : m.eyes.takenBy(by.name)
  return `${who} ${m.now(m.comment.statuses[status])}`
}
