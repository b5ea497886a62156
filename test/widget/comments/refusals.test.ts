import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../../worker/contract/comments.ts'
import { LANGUAGES, type Language } from '../../../worker/contract/i18n/languages.ts'
import { readerProblemsEl } from '../../../worker/contract/i18n/problems/reader-el.ts'
import { readerProblemsEn } from '../../../worker/contract/i18n/problems/reader-en.ts'
import { readerProblemsRo } from '../../../worker/contract/i18n/problems/reader-ro.ts'
import {
  FIELD_PROBLEMS,
  READER_PROBLEM_STATUS,
  type FieldProblem,
} from '../../../worker/contract/problem-codes.ts'
import { newText, newThread } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const words = { el: readerProblemsEl, en: readerProblemsEn, ro: readerProblemsRo }

/** The fields that a form shows, by the code that is told at each; other codes stand in the summary alone. */
const SHOWN: Partial<Record<FieldProblem, string>> = {
  consent_required: 'consent',
  policy_outdated: 'consent',
  body_required: 'body',
  body_too_long: 'body',
  name_required: 'name',
  name_too_long: 'name',
  email_required: 'email',
  email_malformed: 'email',
  email_too_long: 'email',
  website_required: 'website',
  website_malformed: 'website',
  website_too_long: 'website',
}
/** Told at the form of a report. */
const OF_REPORTS = /^(category|explanation|notifier|good_faith)_/

const problemOf = (language: Language, code: string, status: number): Problem => ({
  type: 'about:blank',
  status,
  title: words[language][code as keyof (typeof words)[Language]],
  code,
})

const fieldProblem = (language: Language, code: FieldProblem): Problem => ({
  ...problemOf(language, 'validation_failed', 422),
  errors: [
    {
      field: code === 'policy_outdated' ? 'policyVersion' : (SHOWN[code] ?? 'parentId'),
      code,
      title: words[language][code],
    },
  ],
})

/** The worker's own words, on the next thing that is posted or changed. */
const answerWith = (problem: Problem) => {
  const real = window.fetch
  return vi
    .spyOn(window, 'fetch')
    .mockImplementation((input, init) =>
      init?.method === undefined || init.method === 'GET'
        ? real(input, init)
        : Promise.resolve(Response.json(problem, { status: problem.status })),
    )
}

const BODY = newText('Όσα γράφτηκαν')

const refuse = async (reader: Reader, problem: Problem, title: string) => {
  const network = answerWith(problem)
  await reader.tick()
  await reader.send()
  await see(() => reader.text('.summary')?.includes(title))
  await see(() => reader.focused()?.classList.contains('summary'))
  expect(await reader.draft(), problem.code).toBe(BODY)
  network.mockRestore()
}

describe.each(LANGUAGES)('refused in %s', (lang) => {
  it('a comment names its fault at the field and in the summary, and keeps what was typed', async () => {
    const reader = await arrive(newThread(), { lang })
    await reader.write(BODY)
    for (const code of FIELD_PROBLEMS.filter((each) => !OF_REPORTS.test(each))) {
      const title = words[lang][code]
      await refuse(reader, fieldProblem(lang, code), title)
      const field = SHOWN[code]
      if (field === undefined) continue
      const control = await reader.find(`#f-${field}`)
      expect(control.getAttribute('aria-invalid'), code).toBe('true')
      const told = control.getAttribute('aria-describedby')?.split(' ') ?? []
      expect(
        told.map((id) => reader.text(`#${id}`)),
        code,
      ).toContain(title)
    }
  })

  it('a request as a whole says why, and keeps what was typed', async () => {
    const codes = Object.entries(READER_PROBLEM_STATUS).filter(
      ([code]) => code !== 'validation_failed' && !code.includes('report'),
    )
    for (const [code, status] of codes) {
      const problem = problemOf(lang, code, status)
      expect(problem.title, code).toMatch(/\.$/)
      const reader = await arrive(newThread(), { lang })
      await reader.write(BODY)
      await refuse(reader, problem, problem.title)
      reader.element.remove()
    }
  })

  it('an edit says why, and keeps what was typed', async () => {
    const reader = await arrive(newThread(), { lang })
    await reader.write(newText())
    await reader.tick()
    await reader.send()
    await reader.press('[part=edit]')
    await reader.fill('[part=edit-form] textarea', BODY)
    for (const code of [
      'receipt_unknown',
      'edit_window_over',
      'already_withdrawn',
      'internal_error',
    ] as const) {
      const network = answerWith(problemOf(lang, code, READER_PROBLEM_STATUS[code]))
      await reader.press('[part=edit-form] [part=submit]')
      await see(() => reader.text('[part=edit-form]')?.includes(words[lang][code]))
      expect((await reader.find<HTMLTextAreaElement>('[part=edit-form] textarea')).value).toBe(BODY)
      network.mockRestore()
    }
  })
})
