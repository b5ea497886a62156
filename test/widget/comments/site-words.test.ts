import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Page } from '../../../worker/contract/comments.ts'
import { en } from '../../../worker/contract/i18n/reader/en.ts'
import { newThread, published } from './newsroom.ts'
import { arrive, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const real = window.fetch
const closeWith = (closed: string) =>
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const answer = await real(input, init)
    const page = (await answer.json()) as Page
    const form = { ...page.form, lang: 'el', texts: { aboveForm: 'Unread.', closed } }
    return Response.json({ ...page, form, thread: { ...page.thread, state: 'closed' } })
  })
const said = (reader: Reader) =>
  reader
    .all('[part=site-words]')
    .map((words) => [words.lang, ...[...words.children].map((p) => p.textContent)])

describe('the site’s own words', () => {
  it('stand above the form in paragraphs, in the language of the form, and once', async () => {
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread)
    await reader.find('#f-body')
    expect(said(reader)).toEqual([['en', 'Be kind.', 'The rest is at https://rules.example/house']])
    const words = await reader.find('form [part=site-words]')
    const field = await reader.find('#f-body')
    expect(words.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(words.querySelector('a')?.href).toBe('https://rules.example/house')
    await reader.press('[part=reply]')
    await reader.find('#r-body')
    expect(said(reader)).toHaveLength(1)
  })

  it('are text, whatever stands in them', async () => {
    closeWith('<b>Closed</b>, thank you.\n\nSee you tomorrow.')
    const reader = await arrive(newThread())
    expect(said(reader)).toEqual([['el', '<b>Closed</b>, thank you.', 'See you tomorrow.']])
    expect(reader.text('[part=closed]')).toBe('<b>Closed</b>, thank you.\n\nSee you tomorrow.')
  })

  it('are missed by nobody where there are none', async () => {
    expect(said(await arrive(newThread(), { lang: 'ro' }))).toEqual([])
    closeWith('')
    const closed = await arrive(newThread())
    expect(said(closed)).toEqual([])
    expect(closed.text('[part=closed]')).toBe(en.closed)
  })
})
