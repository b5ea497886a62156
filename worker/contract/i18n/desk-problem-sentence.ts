import type { DeskProblem } from '../problem-codes.ts'
import type { Language } from './languages.ts'
import { commonProblemsEl } from './problems/common-el.ts'
import { commonProblemsEn } from './problems/common-en.ts'
import { commonProblemsRo } from './problems/common-ro.ts'
import { moderationProblems } from './problems/moderation.ts'
import { typedProblemsEl } from './problems/typed-el.ts'
import { typedProblemsEn } from './problems/typed-en.ts'
import { typedProblemsRo } from './problems/typed-ro.ts'

const sentences: Record<Language, Record<DeskProblem, string>> = {
  el: { ...commonProblemsEl, ...typedProblemsEl, ...moderationProblems.el },
  en: { ...commonProblemsEn, ...typedProblemsEn, ...moderationProblems.en },
  ro: { ...commonProblemsRo, ...typedProblemsRo, ...moderationProblems.ro },
}

/** The sentence of what the desk may be refused with. What only readers or the office meet stays away from it. */
export const deskProblemSentence = (code: DeskProblem, language: Language): string =>
  sentences[language][code]
