import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { DeskProblem } from '../../worker/contract/problem-codes.ts'
import { deskProblemSentence, wordsOf } from './spoken.ts'

type Sentences = Readonly<Record<Language, Readonly<Partial<Record<string, string>>>>>
let learnt: Sentences = { el: {}, en: {}, ro: {} }

/** Sentences that come with a part of the desk which is fetched when it is opened. */
export const learnProblems = (sentences: Sentences) => {
  learnt = sentences
}

/** The sentence of a code, where this page knows it. */
export const problemWords = (language: Language, code: string): string | undefined =>
  learnt[language][code] ?? deskProblemSentence(code as DeskProblem, language)

/** A failure in the desk's language, whatever language the worker answered in. */
export const failureSentence = (language: Language, { code }: { code: string }): string => {
  const m = wordsOf(language)
  // Its own sentence tells a reader that a comment was not sent.
  return code === 'validation_failed' ? m.invalid : (problemWords(language, code) ?? m.unreachable)
}
