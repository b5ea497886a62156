import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Page, ReceiptView } from '../../../worker/contract/comments.ts'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { el } from '../../../worker/contract/i18n/reader/own/el.ts'
import { en } from '../../../worker/contract/i18n/reader/own/en.ts'
import { ro } from '../../../worker/contract/i18n/reader/own/ro.ts'
import { api, newText, newThread, publicPage, published } from './newsroom.ts'
import { arrive, comeBack, see, type Reader } from './reader.ts'

const WORDS = { el, en, ro }
const FIELD = '[part=edit-form] textarea'
const SAVE = '[part=edit-form] [part=submit]'
const CANCEL = '[part=edit-form] .actions [type=button]'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const real = window.fetch
type Net = (input: string, init: RequestInit, next: () => Promise<Response>) => Promise<Response>
/** The network, with something of its own. */
const network = (net: Net) =>
  vi
    .spyOn(window, 'fetch')
    .mockImplementation((input, init = {}) => net(input as string, init, () => real(input, init)))
/** What the worker says of a comment, with something changed on the way. */
const told = (change: Partial<ReceiptView>) =>
  network(async (address, { method = 'GET' }, next) => {
    const answer = await next()
    if (!address.includes('/v1/receipt') || method !== 'GET') return answer
    return Response.json({ ...((await answer.json()) as ReceiptView), ...change })
  })

const textOf = async (reader: Reader) => (await reader.find<HTMLTextAreaElement>(FIELD)).value
const keys = () => Object.keys(localStorage).filter((key) => key.startsWith('twin:edit:'))

/** A comment of the reader's own, whose correction is begun. */
const begun = async (thread: string, correction: string, answers?: string) => {
  const reader = await arrive(thread)
  if (answers !== undefined) {
    const article = await reader.article(answers)
    article.querySelector<HTMLElement>('[part=reply]')?.click()
    await reader.fill('#r-body', newText())
    await reader.press('#r-consent')
    await reader.press('article [part=form] [part=submit]')
  } else {
    await reader.submit(newText())
  }
  await reader.press('[part=edit]')
  await reader.fill(FIELD, correction)
  return reader
}

describe('a correction that is not saved', () => {
  it.each(LANGUAGES)('is there after a closed tab, says so in %s, and one press saves it', async (lang) => {
    const [thread, correction] = [newThread(), newText()]
    const before = await begun(thread, correction)
    const after = await comeBack(before, thread, { lang })
    expect(await textOf(after)).toBe(correction)
    expect(after.text('[part=edit-form] .hint')).toBe(WORDS[lang].editBegun)
    // Whoever comes to read is not led there.
    expect(after.focused()).toBeNull()
    await after.press(SAVE)
    await after.article(correction)
    expect((await publicPage(thread)).comments.map(({ body }) => body)).toEqual([correction])
    expect(keys()).toEqual([])
  })

  it('is there after a failed sending and a reload', async () => {
    const [thread, correction] = [newThread(), newText()]
    const before = await begun(thread, correction)
    const dead = network(() => Promise.reject(new TypeError('no network')))
    await before.press(SAVE)
    await see(() => before.text('[part=edit-form] [role=alert]')?.startsWith('No answer came.'))
    dead.mockRestore()
    const after = await comeBack(before, thread)
    expect(await textOf(after)).toBe(correction)
    await after.press(SAVE)
    await after.article(correction)
    expect(keys()).toEqual([])
  })

  it('is not asked for again where it was saved and only the answer got lost', async () => {
    const [thread, correction] = [newThread(), newText()]
    const before = await begun(thread, correction)
    const lost = network(async (_, { method }, next) => {
      const answer = await next()
      if (method === 'PATCH') throw new TypeError('the answer got lost')
      return answer
    })
    await before.press(SAVE)
    await before.find('[part=edit-form] [role=alert]')
    lost.mockRestore()
    const after = await comeBack(before, thread)
    await after.article(correction)
    await after.find('[part=edit]')
    expect(after.all(FIELD)).toEqual([])
    expect(keys()).toEqual([])
  })

  it('is gone from the device once it is cancelled, and where nothing was changed', async () => {
    const thread = newThread()
    const before = await begun(thread, 'Half a sentence')
    expect(keys()).toHaveLength(1)
    await before.press(CANCEL)
    expect(keys()).toEqual([])
    await before.press('[part=edit]')
    const same = await textOf(before)
    await before.fill(FIELD, `${same} And`)
    expect(keys()).toHaveLength(1)
    await before.fill(FIELD, same)
    expect(keys()).toEqual([])
    const after = await comeBack(before, thread)
    await after.find('[part=edit]')
    expect(after.all(FIELD)).toEqual([])
  })

  it('is gone from the device once the comment was withdrawn, elsewhere too', async () => {
    const thread = newThread()
    const before = await begun(thread, 'Half a sentence')
    const [receipt] = JSON.parse(localStorage.getItem(`twin:receipts:${api}|english-open`) ?? '[]') as {
      token: string
    }[]
    await fetch(`${api}/v1/receipt`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${receipt?.token}` },
    })
    const after = await comeBack(before, thread)
    await see(() => keys().length === 0)
    expect(after.bodies()).toEqual([])
  })
})

describe('a correction whose time is over meanwhile', () => {
  const over = async (thread: string, before: Reader) => {
    told({ editSecondsLeft: null, editableUntil: null })
    const after = await comeBack(before, thread)
    await after.find(FIELD)
    expect(after.text('[part=edit-left]')).toMatch(/^The time for editing is over\./)
    return after
  }

  it('is still there to be copied, and one press puts it into the form, below what stands there', async () => {
    const [thread, correction] = [newThread(), newText()]
    const before = await begun(thread, correction)
    await before.write('Begun before')
    const after = await over(thread, before)
    expect(await textOf(after)).toBe(correction)
    expect(after.text(SAVE)).toBe('Copy into the form')
    await after.press(SAVE)
    await see(() => after.focused()?.id === 'f-body')
    expect(await after.draft()).toBe(`Begun before\n\n${correction}`)
    expect(after.all(FIELD)).toEqual([])
    expect(keys()).toEqual([])
    vi.restoreAllMocks()
    const later = await comeBack(after, thread)
    expect(await later.draft()).toBe(`Begun before\n\n${correction}`)
  })

  it('goes into an answer’s form where it was one', async () => {
    const [thread, correction, body] = [newThread(), newText(), newText()]
    await published(thread, { body })
    const after = await over(thread, await begun(thread, correction, body))
    await after.press(SAVE)
    await see(() => after.focused()?.id === 'r-body')
    expect((await after.find<HTMLTextAreaElement>('#r-body')).value).toBe(correction)
    expect(await after.draft()).toBe('')
  })

  it('stays where the worker says so only at the press', async () => {
    const [thread, correction] = [newThread(), newText()]
    const reader = await begun(thread, correction)
    const problem = { type: '', status: 409, title: 'Over.', code: 'edit_window_over' }
    network((_, { method }, next) =>
      method === 'PATCH' ? Promise.resolve(Response.json(problem, { status: 409 })) : next(),
    )
    await reader.press(SAVE)
    await see(() => reader.text(SAVE) === 'Copy into the form')
    await see(() =>
      reader.text('[part=edit-form] [aria-live][data-until]')?.startsWith('The time for editing is over.'),
    )
    expect(await textOf(reader)).toBe(correction)
    expect(reader.focused()).toBe(await reader.find(FIELD))
  })

  it('is there to be copied where the conversation is closed, and where the newsroom refused the comment', async () => {
    const [thread, correction] = [newThread(), newText()]
    const before = await begun(thread, correction)
    network(async (address, { method = 'GET' }, next) => {
      const answer = await next()
      if (method !== 'GET') return answer
      if (address.includes('/v1/receipt')) {
        const view = (await answer.json()) as ReceiptView
        return Response.json({ ...view, comment: { ...view.comment, status: 'trash' } })
      }
      const page = (await answer.json()) as Page
      return Response.json({ ...page, comments: [], thread: { ...page.thread, state: 'closed' } })
    })
    const after = await comeBack(before, thread)
    expect(await textOf(after)).toBe(correction)
    expect(after.all(SAVE)).toEqual([])
    expect(after.text('[part=note]')).toBe('The newsroom did not publish this comment.')
    // Not put aside before the text is.
    expect(after.all('[part=dismiss]')).toEqual([])
    await after.press(CANCEL)
    await after.press('[part=dismiss]')
    await see(() => after.all('article').length === 0)
    expect(keys()).toEqual([])
  })

  it('offers the form as soon as the time ends while somebody types', async () => {
    const reader = await arrive(newThread())
    told({ editSecondsLeft: 2 })
    await reader.submit(newText())
    await reader.press('[part=edit]')
    await reader.fill(FIELD, 'Not finished yet')
    const field = reader.focused()
    await see(() => reader.text(SAVE) === 'Copy into the form')
    expect(reader.focused()).toBe(field)
    expect(await textOf(reader)).toBe('Not finished yet')
  })
})
