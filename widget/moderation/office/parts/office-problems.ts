import { officeProblems } from '../../../../worker/contract/i18n/moderation/office/office-problems.ts'
import { learnProblems } from '../../failure-sentence.ts'

/** Whatever asks for the office brings the sentences of its refusals along. */
export const knowOfficeProblems = () => learnProblems(officeProblems)
