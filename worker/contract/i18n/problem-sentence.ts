import type { ProblemCode } from '../problem-codes.ts'
import type { Language } from './languages.ts'
import { moderationProblemsEl } from './problems/moderation-el.ts'
import { moderationProblemsEn } from './problems/moderation-en.ts'
import { moderationProblemsRo } from './problems/moderation-ro.ts'
import { newsroomProblemsEl } from './moderation/office/problems-el.ts'
import { newsroomProblemsEn } from './moderation/office/problems-en.ts'
import { newsroomProblemsRo } from './moderation/office/problems-ro.ts'
import { readerProblemsEl } from './problems/reader-el.ts'
import { readerProblemsEn } from './problems/reader-en.ts'
import { readerProblemsRo } from './problems/reader-ro.ts'

/** The desk has its own words for what both may be told: those of the worker are a reader's. */
const sentences: Record<Language, Record<ProblemCode, string>> = {
  el: { ...newsroomProblemsEl, ...moderationProblemsEl, ...readerProblemsEl },
  en: { ...newsroomProblemsEn, ...moderationProblemsEn, ...readerProblemsEn },
  ro: { ...newsroomProblemsRo, ...moderationProblemsRo, ...readerProblemsRo },
}

/** The sentence of a problem code in a reader's language. For the worker: pages load one language only. */
export const problemSentence = (code: ProblemCode, language: Language): string => sentences[language][code]
