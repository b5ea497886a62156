import type { ProblemCode } from '../problem-codes.ts'
import type { Language } from './languages.ts'
import { moderationProblems } from './problems/moderation.ts'
import { newsroomProblemsEl } from './moderation/office/problems-el.ts'
import { newsroomProblemsEn } from './moderation/office/problems-en.ts'
import { newsroomProblemsRo } from './moderation/office/problems-ro.ts'
import { readerProblemsEl } from './problems/reader-el.ts'
import { readerProblemsEn } from './problems/reader-en.ts'
import { readerProblemsRo } from './problems/reader-ro.ts'

const sentences: Record<Language, Record<ProblemCode, string>> = {
  el: { ...readerProblemsEl, ...moderationProblems.el, ...newsroomProblemsEl },
  en: { ...readerProblemsEn, ...moderationProblems.en, ...newsroomProblemsEn },
  ro: { ...readerProblemsRo, ...moderationProblems.ro, ...newsroomProblemsRo },
}

/** The sentence of a problem code in a reader's language. For the worker: pages load one language only. */
export const problemSentence = (code: ProblemCode, language: Language): string => sentences[language][code]
