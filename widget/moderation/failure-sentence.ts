import type { Language } from '../../worker/contract/i18n/languages.ts'
import { deskWords } from '../../worker/contract/i18n/moderation/desk-words.ts'
import { problemSentence } from '../../worker/contract/i18n/problem-sentence.ts'
import { PROBLEM_STATUS, type RequestProblem } from '../../worker/contract/problem-codes.ts'

const isProblem = (code: string): code is RequestProblem => Object.hasOwn(PROBLEM_STATUS, code)

/** A failure in the desk's language, whatever language the worker answered in. */
export const failureSentence = (language: Language, { code }: { code: string }): string =>
  isProblem(code) ? problemSentence(code, language) : deskWords[language].unreachable
