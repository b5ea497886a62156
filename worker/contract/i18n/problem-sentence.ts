import type { ProblemCode } from '../problem-codes.ts'
import type { Language } from './languages.ts'
import { moderationProblems } from './problems/moderation.ts'
import { readerProblemsEl } from './problems/reader-el.ts'
import { readerProblemsEn } from './problems/reader-en.ts'
import { readerProblemsRo } from './problems/reader-ro.ts'

const sentences: Record<Language, Record<ProblemCode, string>> = {
  el: { ...readerProblemsEl, ...moderationProblems.el },
  en: { ...readerProblemsEn, ...moderationProblems.en },
  ro: { ...readerProblemsRo, ...moderationProblems.ro },
}

/** The sentence of a problem code in a reader's language. For the worker: pages load one language only. */
export const problemSentence = (code: ProblemCode, language: Language): string => sentences[language][code]
