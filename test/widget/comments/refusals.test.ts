import { page } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { problemOf } from '../../../demo/states/stand-in.ts'
import { LANGUAGES, type Language } from '../../../worker/contract/i18n/languages.ts'
import { problemSentence } from '../../../worker/contract/i18n/problem-sentence.ts'
import {
  FIELD_PROBLEMS,
  READER_PROBLEM_STATUS,
  type FieldProblem,
  type ProblemCode,
  type ReaderProblem,
} from '../../../worker/contract/problem-codes.ts'
import { newThread, published } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** The field of the contract at which each refusal travels, and that of the form which says it. */
const FIELDS: Record<FieldProblem, [travels: string, said: string | null]> = {
  consent_required: ['consent', 'consent'],
  policy_outdated: ['policyVersion', 'consent'],
  body_required: ['body', 'body'],
  body_too_long: ['body', 'body'],
  name_required: ['name', 'name'],
  name_too_long: ['name', 'name'],
  email_required: ['email', 'email'],
  email_malformed: ['email', 'email'],
  email_too_long: ['email', 'email'],
  website_required: ['website', 'website'],
  website_malformed: ['website', 'website'],
  website_too_long: ['website', 'website'],
  id_malformed: ['id', null],
  thread_malformed: ['thread.key', null],
  parent_malformed: ['parentId', null],
  parent_missing: ['parentId', null],
  too_deep: ['parentId', null],
  field_malformed: ['lang', null],
  category_required: ['category', 'category'],
  explanation_required: ['words', 'words'],
  explanation_too_long: ['words', 'words'],
  notifier_name_required: ['name', 'name'],
  notifier_email_required: ['email', 'email'],
  good_faith_required: ['goodFaith', 'goodFaith'],
}
const REPORT_FIELD = /^(category|explanation|notifier|good_faith)/
const ofReports = (code: FieldProblem) => REPORT_FIELD.test(code)
const WHOLE = Object.keys(READER_PROBLEM_STATUS) as ReaderProblem[]
const real = window.fetch

/** From now on the worker says this to whoever writes. */
const refuse = (language: Language, code: ProblemCode, errors?: Record<string, ProblemCode>) => {
  const problem = problemOf({ kind: 'refusal', code, ...(errors && { errors }) }, language)
  vi.spyOn(window, 'fetch').mockImplementation((input, init) =>
    init?.method === 'POST'
      ? Promise.resolve(Response.json(problem, { status: problem.status }))
      : real(input, init),
  )
}

const words = (element: HTMLElement) => element.innerText.trim()
/** What a reader is told: above, at which fields, and by which links. */
const told = (reader: Reader, within: string, prefix: string) => ({
  above: reader.all(`${within} [part=error-summary]`).map(words).join().split('\n').filter(Boolean),
  fields: reader
    .all(`${within} [part=error]`)
    .map((error) => [error.id.slice(prefix.length + 1, -'-e'.length), words(error)]),
  links: reader.all(`${within} [part=error-summary] a`).map((link) => link.getAttribute('href')?.slice(1)),
})
const expected = (language: Language, title: ProblemCode, code?: FieldProblem) => {
  const sentence = code && problemSentence(code, language)
  const field = code && FIELDS[code][1]
  return {
    above: [problemSentence(title, language), ...(sentence ? [sentence] : [])],
    fields: field ? [[field, sentence]] : [],
    links: field ? [field] : [],
  }
}

const typed = {
  body: 'Every word of this stays.',
  name: 'Maria',
  email: 'maria@example.org',
  website: 'https://example.org',
}
const kept = (reader: Reader) =>
  Object.fromEntries(
    Object.keys(typed).map((name) => [name, reader.all<HTMLInputElement>(`#f-${name}`)[0]?.value]),
  )

describe.each(LANGUAGES)('a refusal, in %s', (language) => {
  const cases: [ProblemCode, FieldProblem?][] = [
    ...WHOLE.map((code): [ProblemCode] => [code]),
    ...FIELD_PROBLEMS.filter((code) => !ofReports(code)).map((code): [ProblemCode, FieldProblem] => [
      'validation_failed',
      code,
    ]),
  ]

  it('of a comment is said in the reader’s language, at its field, and everything typed stays', async () => {
    const reader = await arrive(newThread(), { lang: language })
    for (const [name, value] of Object.entries(typed)) await reader.fill(`#f-${name}`, value)
    for (const [title, code] of cases) {
      await reader.tick()
      refuse(language, title, code && { [FIELDS[code][0]]: code })
      await reader.send()
      const wanted = expected(language, title, code)
      await see(() => wanted.above.every((line) => reader.text('[part=error-summary]')?.includes(line)))
      await see(() => reader.focused()?.getAttribute('part') === 'error-summary')
      expect({ code: code ?? title, ...told(reader, '[part=form]', 'f') }).toEqual({
        code: code ?? title,
        ...wanted,
      })
      expect(kept(reader)).toEqual(typed)
    }
  })

  it('of a report is, too', async () => {
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread, { lang: language })
    await reader.press('[part=report]')
    await reader.press('[value=unlawful]')
    await reader.fill('#p-words', typed.body)
    const ofForm: [ProblemCode, FieldProblem?][] = [
      ['comment_missing'],
      ['too_many_reports'],
      ['report_conflict'],
      ...FIELD_PROBLEMS.filter(ofReports).map((code): [ProblemCode, FieldProblem] => [
        'report_incomplete',
        code,
      ]),
    ]
    for (const [title, code] of ofForm) {
      refuse(language, title, code && { [FIELDS[code][0]]: code })
      await reader.press('[part=report-form] [part=submit]')
      const wanted = expected(language, title, code)
      await see(() =>
        wanted.above.every((line) => reader.text('dialog [part=error-summary]')?.includes(line)),
      )
      await see(() => reader.focused()?.getAttribute('part') === 'error-summary')
      expect(told(reader, 'dialog', 'p')).toEqual(wanted)
      expect((await reader.find<HTMLTextAreaElement>('#p-words')).value).toBe(typed.body)
    }
  })
})

it('says what is wrong above the field, where it is read before the field is', async () => {
  const reader = await arrive(newThread())
  refuse('en', 'validation_failed', {
    body: 'body_required',
    email: 'email_malformed',
    consent: 'consent_required',
  })
  await reader.submit('Words')
  await reader.find('[part=error]')
  const below = reader.all('[part=error]').filter((error) => {
    const field = reader.all(`[aria-describedby~="${error.id}"]`)[0]
    return !field || error.getBoundingClientRect().bottom > field.getBoundingClientRect().top + 1
  })
  expect(reader.all('[part=error]')).toHaveLength(3)
  expect(below).toEqual([])
})

it('sets fields side by side one below the other where a sentence of one would push it out of the row', async () => {
  await page.viewport(1000, 800)
  const reader = await arrive(newThread())
  const fields = () =>
    reader.all('.writer input').map((field) => Math.round(field.getBoundingClientRect().left))
  await see(() => fields().length === 3 && new Set(fields()).size === 3)
  refuse('en', 'validation_failed', { email: 'email_malformed' })
  await reader.submit('Words')
  await reader.find('[part=error]')
  await see(() => new Set(fields()).size === 1)
})
