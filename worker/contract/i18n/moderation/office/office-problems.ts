import type { OfficeProblem } from '../../../problem-codes.ts'
import type { Language } from '../../languages.ts'
import { newsroomProblemsEl } from './problems-el.ts'
import { newsroomProblemsEn } from './problems-en.ts'
import { newsroomProblemsRo } from './problems-ro.ts'

/** The sentences of what only sections of the office are refused with. */
export const officeProblems: Record<Language, Record<OfficeProblem, string>> = {
  el: newsroomProblemsEl,
  en: newsroomProblemsEn,
  ro: newsroomProblemsRo,
}
