import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { el } from '../../../worker/contract/i18n/moderation/desk/el.ts'
import { en } from '../../../worker/contract/i18n/moderation/desk/en.ts'
import { ro } from '../../../worker/contract/i18n/moderation/desk/ro.ts'
import { officeProblems } from '../../../worker/contract/i18n/moderation/office/office-problems.ts'
import type { DeskProblem, OfficeProblem } from '../../../worker/contract/problem-codes.ts'
import { CALLS } from '../../../worker/http/openapi/calls.ts'

const packs = { el, en, ro }
const ofDesk = CALLS.filter(({ path }) => /\/moderation\b|\/session\b|\/passkeys\b/.test(path))
/** Told with the fields that are at fault, by a sentence of the desk's own. */
const codes = [...new Set(ofDesk.flatMap(({ refusals }) => refusals))].filter(
  (code) => code !== 'validation_failed',
)

it.each(LANGUAGES)('has a sentence in %s for all that a call of the desk is refused with', (language) => {
  expect(ofDesk.length).toBeGreaterThan(50)
  expect(codes).toContain('too_many_requests')
  const dumb = codes.filter(
    (code) =>
      !packs[language].problems[code as DeskProblem] && !officeProblems[language][code as OfficeProblem],
  )
  expect(dumb).toEqual([])
})
