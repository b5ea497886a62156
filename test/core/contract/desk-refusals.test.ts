import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../worker/contract/i18n/languages.ts'
import { el } from '../../../worker/contract/i18n/moderation/desk/el.ts'
import { en } from '../../../worker/contract/i18n/moderation/desk/en.ts'
import { ro } from '../../../worker/contract/i18n/moderation/desk/ro.ts'
import { officeProblems } from '../../../worker/contract/i18n/moderation/office/office-problems.ts'
import { EMAIL_MAX } from '../../../worker/contract/line-limits.ts'
import {
  DESK_FIELD_PROBLEMS,
  FIELD_PROBLEMS,
  type DeskProblem,
  type OfficeProblem,
} from '../../../worker/contract/problem-codes.ts'
import { checkBody, checkEmail } from '../../../worker/core/check-fields.ts'
import { CALLS } from '../../../worker/http/openapi/calls.ts'

const packs = { el, en, ro }
const ofDesk = CALLS.filter(({ path }) => /\/moderation\b|\/session\b|\/passkeys\b/.test(path))
/** Told with the fields that are at fault, by a sentence of the desk's own. */
const codes = [...new Set(ofDesk.flatMap(({ refusals }) => refusals))].filter(
  (code) => code !== 'validation_failed',
)

/** What is wrong with one field: no call lists it, so it is read where the desk's work is done. */
const FIELD_CODES: readonly string[] = [...FIELD_PROBLEMS, ...DESK_FIELD_PROBLEMS]
const written = ['core/moderation', 'http/moderators'].flatMap((folder) => {
  const at = new URL(`../../../worker/${folder}/`, import.meta.url)
  return readdirSync(at).flatMap((name) =>
    [...readFileSync(new URL(name, at), 'utf8').matchAll(/'(\w+)'/g)].map(([, word = '']) => word),
  )
})
const checked = [
  checkBody(' ', 1),
  checkBody('αβγ', 1),
  checkEmail('', 'required'),
  checkEmail('nobody', 'required'),
  checkEmail('a'.repeat(EMAIL_MAX + 1), 'required'),
].map(({ error }) => error?.code ?? '')
const fieldCodes = [...new Set([...written.filter((word) => FIELD_CODES.includes(word)), ...checked])]

const dumbIn = (language: Language, codes: readonly string[]) =>
  codes.filter(
    (code) =>
      !packs[language].problems[code as DeskProblem] && !officeProblems[language][code as OfficeProblem],
  )

it.each(LANGUAGES)('has a sentence in %s for all that a call of the desk is refused with', (language) => {
  expect(ofDesk.length).toBeGreaterThan(50)
  expect(codes).toContain('too_many_requests')
  expect(dumbIn(language, codes)).toEqual([])
})

it.each(LANGUAGES)('has a sentence in %s for all that can be wrong with a field of the desk', (language) => {
  expect(fieldCodes).toEqual(expect.arrayContaining(['body_required', 'email_too_long', 'pattern_malformed']))
  expect(dumbIn(language, fieldCodes)).toEqual([])
})
