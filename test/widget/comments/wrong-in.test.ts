import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ComposerController, type Letter } from '../../../widget/comments/composer-controller.ts'
import { draftStore } from '../../../widget/comments/draft-store.ts'
import { wrongIn } from '../../../widget/comments/writing/wrong-in.ts'
import type { Form, Page } from '../../../worker/contract/comments.ts'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { problemSentence } from '../../../worker/contract/i18n/problem-sentence.ts'
import { el } from '../../../worker/contract/i18n/reader/own/el.ts'
import { en } from '../../../worker/contract/i18n/reader/own/en.ts'
import { ro } from '../../../worker/contract/i18n/reader/own/ro.ts'
import type { WritingProblem } from '../../../worker/contract/problem-codes.ts'
import { checkBody, checkEmail, checkName, checkWebsite } from '../../../worker/core/check-fields.ts'
import { newText, newThread, publicPage } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

const WORDS = { el, en, ro }

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const errors = (reader: Reader) =>
  reader.all('[part=error]').map((error) => [error.id.slice('f-'.length, -'-e'.length), error.innerText])
const posts = (calls: { mock: { calls: unknown[][] } }) =>
  calls.mock.calls.filter(([, init]) => (init as RequestInit | undefined)?.method === 'POST')

describe('a press on the button that sends', () => {
  it('asks for less at the next one where the newsroom has changed the form meanwhile', async () => {
    const { fetch } = window
    let isStrict = true
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const answer = await fetch(input, init)
      if (!isStrict || !(input as string).includes('/comments?')) return answer
      const page = (await answer.json()) as Page
      page.form.fields.email = 'required'
      return Response.json(page)
    })
    const reader = await arrive(newThread())
    await reader.find('.news')
    isStrict = false
    const text = newText()
    await reader.submit(text)
    await see(() => errors(reader).some(([field]) => field === 'email'))
    await see(() => !reader.text('label[for=f-email]')?.includes('*'))
    await reader.send()
    await reader.article(text)
  })

  it.each(LANGUAGES)('names all that is wrong at once, in %s, and sends nothing before', async (lang) => {
    const thread = newThread()
    const reader = await arrive(thread, { lang })
    const typed = {
      body: 'β'.repeat(5_001),
      name: 'ν'.repeat(81),
      email: 'maria@',
      website: 'my site',
    }
    for (const [field, text] of Object.entries(typed)) await reader.fill(`#f-${field}`, text)
    const calls = vi.spyOn(window, 'fetch')
    await reader.send()
    await reader.find('[part=error-summary]')
    const codes = {
      body: 'body_too_long',
      name: 'name_too_long',
      email: 'email_malformed',
      website: 'website_malformed',
      consent: 'consent_required',
    } as const
    expect(errors(reader)).toEqual(
      Object.entries(codes).map(([field, code]) => [field, problemSentence(code, lang)]),
    )
    await see(() => reader.focused()?.getAttribute('part') === 'error-summary')
    expect(posts(calls)).toEqual([])

    await reader.fill('#f-email', `${'m'.repeat(250)}@example.gr`)
    await reader.fill('#f-website', `https://example.gr/${'a'.repeat(300)}`)
    await reader.send()
    const [email, website] = [
      problemSentence('email_too_long', lang),
      problemSentence('website_too_long', lang),
    ]
    await see(() => JSON.stringify(errors(reader)).includes(email))
    expect(errors(reader)).toContainEqual(['website', website])

    const right = { body: 'Καλημέρα!', name: 'ν'.repeat(80), email: '', website: 'example.gr' }
    for (const [field, text] of Object.entries(right)) await reader.fill(`#f-${field}`, text)
    await reader.tick()
    await reader.send()
    await reader.find('article')
    expect((await publicPage(thread)).comments).toHaveLength(1)
  })
})

describe('what the form says by itself', () => {
  it.each(LANGUAGES)('is said in the words of the worker, in %s', (lang) => {
    const { problems } = WORDS[lang]
    const codes = Object.keys(problems) as WritingProblem[]
    expect(codes.map((code) => problems[code])).toEqual(codes.map((code) => problemSentence(code, lang)))
  })

  /** A form in which this is typed. */
  const letter = (typed: string, use: Form['fields']['name']): Letter => {
    const writer = { name: typed, email: typed, website: typed, remember: false }
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    }
    const drafts = draftStore('wrong-in', null)
    const { draft, contact } = new ComposerController(host, { parentId: null, drafts, writer })
    const form = { bodyMax: 20, fields: { name: use, email: use, website: use } } as Form
    return { parentId: null, drafts, draft: { ...draft, body: typed }, writer, form, consent: true, contact }
  }
  const said = (typed: string, use: Form['fields']['name']) =>
    wrongIn(letter(typed, use), en.problems)?.errors?.map(({ field, code }) => `${field} ${code}`) ?? []
  const refused = (typed: string, use: Form['fields']['name']) =>
    [checkBody(typed, 20), checkName(typed, use), checkEmail(typed, use), checkWebsite(typed, use)].flatMap(
      ({ error }) => (error ? [`${error.field} ${error.code}`] : []),
    )

  it.each([
    ...['', ' \n', '\u200b\ufeff', 'Maria', 'x'.repeat(20), 'x'.repeat(21), 'ν'.repeat(80), 'ν'.repeat(81)],
    // Two marks become one letter, and what nobody sees counts for nothing.
    ...['ά'.normalize('NFD').repeat(20), `${'x'.repeat(20)}\u200b\u202a`, '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', '\ud800'.repeat(21)],
    ...['maria@example.gr', 'maria@example', 'maria(at)example.gr', `${'m'.repeat(250)}@example.gr`],
    ...['example.gr', 'my_site.example.gr', '\u202ahttps://example.gr\u202c', 'https://example.gr/σελίδα'],
    ...['https://localhost', 'https://user:secret@example.gr', 'javascript:alert(1)', 'http://', 'a b.gr'],
    `https://example.gr/${'a'.repeat(300)}`,
  ])('is what the worker would say: %j', (typed) => {
    for (const use of ['optional', 'required', 'off'] as const)
      expect([use, ...said(typed, use)]).toEqual([use, ...refused(typed, use)])
  })
})
