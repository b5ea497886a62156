import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { el } from '../../../worker/contract/i18n/reader/own/el.ts'
import { en } from '../../../worker/contract/i18n/reader/own/en.ts'
import { ro } from '../../../worker/contract/i18n/reader/own/ro.ts'
import { newText, newThread, publicPage, published, regretted } from './newsroom.ts'
import { arrive, comeBack, see, type Reader } from './reader.ts'
import { shiftsWhile } from './shifts.ts'

const WORDS = { el, en, ro }
const LINE = '.begun [part=note]'
const REPLY = '#r-body'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** What this device keeps of replies and receipts. */
const kept = () => Object.keys(localStorage).filter((key) => /^twin:(draft|replies|receipts):/.test(key))
const replyText = async (reader: Reader) => (await reader.find<HTMLTextAreaElement>(REPLY)).value
const said = (reader: Reader) => reader.text('[role=status]')
const lines = (reader: Reader) => reader.all(`${LINE} p`).map((line) => line.innerText.trim())

/** Opens the form below a comment and writes into it. */
const begin = async (reader: Reader, to: string, text: string) => {
  const article = await reader.article(to)
  article.querySelector<HTMLElement>('[part=reply]')?.click()
  await see(() => reader.focused()?.id === 'r-body')
  await reader.fill(REPLY, text)
  // The writers' part, which finds it again, comes at the first focus.
  await see(() => kept().some((key) => key.startsWith('twin:replies:')))
}

const sendReply = async (reader: Reader) => {
  await reader.press('#r-consent')
  await reader.press('article [part=form] [part=submit]')
}

describe('a reply that is begun', () => {
  it.each(LANGUAGES)('is offered after a reload, in %s, and one press leads to it', async (lang) => {
    const [thread, body, text] = [newThread(), newText(), newText()]
    await published(thread, { body, name: 'Maria' })
    const before = await arrive(thread)
    await begin(before, body, text)
    const after = await comeBack(before, thread, { lang })
    await see(() => lines(after).length)
    expect(lines(after)).toEqual([WORDS[lang].replyBegun.replace('#', 'Maria')])
    expect(after.text(`${LINE} button`)).toBe(WORDS[lang].replyOn)
    // Whoever comes to read is not led there.
    expect(after.focused()).toBeNull()
    expect(after.all(REPLY)).toEqual([])
    await after.press(`${LINE} button`)
    await see(() => after.focused()?.id === 'r-body')
    expect(await replyText(after)).toBe(text)
    await see(() => !lines(after).length)
    await sendReply(after)
    await after.article(text)
    expect((await publicPage(thread)).comments.map(({ body }) => body)).toEqual([body, text])
    expect(kept().filter((key) => !key.startsWith('twin:receipts:'))).toEqual([])
  })

  it('moves nothing where it is offered, and leaves nothing on the device once it is emptied', async () => {
    const [thread, body] = [newThread(), newText()]
    await published(thread, { body })
    const before = await arrive(thread)
    await begin(before, body, 'Half a sentence')
    before.element.remove()
    let after = before
    const shifts = await shiftsWhile(async () => {
      after = await arrive(thread)
      await see(() => lines(after).length)
    })
    expect(shifts).toEqual([])
    expect(lines(after)).toEqual([en.replyBegun.replace('#', 'Anonymous')])
    await after.press(`${LINE} button`)
    await see(() => after.focused()?.id === 'r-body')
    await after.fill(REPLY, '')
    await after.press('[part=cancel]')
    await see(() => !after.all(REPLY).length)
    expect(lines(after)).toEqual([])
    expect(kept()).toEqual([])
  })

  it('is told of where it is closed, and where another is opened', async () => {
    const [thread, one, two] = [newThread(), newText(), newText()]
    await published(thread, { body: one, name: 'Maria' })
    await published(thread, { body: two, name: 'Ioana' })
    const reader = await arrive(thread)
    await begin(reader, one, 'To the first')
    await reader.press('[part=cancel]')
    await see(() => said(reader) === 'You have begun a reply to Maria.')
    await see(() => reader.focused()?.matches('[part=reply]'))
    await begin(reader, two, 'To the second')
    expect(lines(reader)).toEqual(['You have begun a reply to Maria.'])
    await reader.press(`${LINE} button`)
    await see(() => lines(reader)[0] === 'You have begun a reply to Ioana.')
    expect(await replyText(reader)).toBe('To the first')
  })

  it('is offered when the order changes and its comment stands on another page, and leads there', async () => {
    const [thread, first, text] = [newThread(), newText(), newText()]
    await published(thread, { body: first, name: 'Maria' })
    await published(thread)
    const reader = await arrive(thread, { pageSize: 1 })
    await begin(reader, first, text)
    reader.element.sort = 'newest'
    await see(() => said(reader) === 'You have begun a reply to Maria.')
    expect(lines(reader)).toEqual(['You have begun a reply to Maria.'])
    expect(reader.bodies()).not.toContain(first)
    await reader.press(`${LINE} button`)
    await see(() => reader.focused()?.id === 'r-body')
    expect(await replyText(reader)).toBe(text)
    expect(reader.bodies()).toContain(first)
    await see(() => !lines(reader).length)
  })

  it('says so where its comment cannot be asked for, and stays', async () => {
    const [thread, first, text] = [newThread(), newText(), newText()]
    await published(thread, { body: first, name: 'Maria' })
    await published(thread)
    const before = await arrive(thread, { pageSize: 1 })
    await begin(before, first, text)
    const after = await comeBack(before, thread, { pageSize: 1, sort: 'newest' })
    const dead = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    await after.press(`${LINE} button`)
    await see(() => after.text(`${LINE} [role=alert]`)?.startsWith('No answer came.'))
    dead.mockRestore()
    await after.press(`${LINE} button`)
    await see(() => after.focused()?.id === 'r-body')
    expect(await replyText(after)).toBe(text)
  })

  it('is offered where the browser keeps nothing, for as long as the page stands', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(refuse)
    const [thread, first, text] = [newThread(), newText(), newText()]
    await published(thread, { body: first })
    await published(thread)
    const reader = await arrive(thread, { pageSize: 1 })
    ;(await reader.article(first)).querySelector<HTMLElement>('[part=reply]')?.click()
    await see(() => reader.focused()?.id === 'r-body')
    await reader.fill(REPLY, text)
    await reader.find('[part=preview-button]')
    reader.element.sort = 'newest'
    await reader.press(`${LINE} button`)
    await see(() => reader.focused()?.id === 'r-body')
    expect(await replyText(reader)).toBe(text)
    await reader.fill(REPLY, '')
  })
})

describe('a reply whose comment is gone', () => {
  /** A reply that was begun, and whose comment is withdrawn since. */
  const begunUnderGone = async () => {
    const [thread, body, text] = [newThread(), newText(), newText()]
    const { takeBack } = await regretted(thread, { body })
    await published(thread)
    const reader = await arrive(thread)
    await begin(reader, body, text)
    await takeBack()
    return { thread, reader, text }
  }

  it.each(LANGUAGES)(
    'is offered after a reload, in %s, and one press puts it into the form',
    async (lang) => {
      const [thread, body, text] = [newThread(), newText(), newText()]
      const { takeBack } = await regretted(thread, { body, name: 'Maria' })
      await published(thread)
      const before = await arrive(thread)
      await before.write('Begun before')
      await begin(before, body, text)
      await takeBack()
      const after = await comeBack(before, thread, { lang })
      await see(() => lines(after).length)
      expect(lines(after)).toEqual([WORDS[lang].replyGone])
      expect(after.text(`${LINE} button`)).toBe(WORDS[lang].editToForm)
      await after.press(`${LINE} button`)
      await see(() => after.focused()?.id === 'f-body')
      expect(await after.draft()).toBe(`Begun before\n\n${text}`)
      expect(lines(after)).toEqual([])
      const later = await comeBack(after, thread)
      expect(await later.draft()).toBe(`Begun before\n\n${text}`)
      expect(lines(later)).toEqual([])
      expect(kept().filter((key) => key.startsWith('twin:draft:'))).toHaveLength(1)
    },
  )

  it('is offered where the place of the comment was kept by other replies', async () => {
    const [thread, body, text] = [newThread(), newText(), newText()]
    const { id, takeBack } = await regretted(thread, { body })
    await published(thread, { parentId: id })
    const before = await arrive(thread)
    await begin(before, body, text)
    await takeBack()
    const after = await comeBack(before, thread)
    await after.find('[part=removed]')
    await after.press(`${LINE} button`)
    await see(() => after.focused()?.id === 'f-body')
    expect(await after.draft()).toBe(text)
  })

  it('is read aloud when the page is asked for anew, and whoever typed in it is led there', async () => {
    const { reader, text } = await begunUnderGone()
    await reader.element.reload()
    await see(() => said(reader) === en.replyGone)
    await see(() => reader.focused()?.matches(`${LINE} button`))
    await reader.press(`${LINE} button`)
    await see(() => reader.focused()?.id === 'f-body')
    expect(await reader.draft()).toBe(text)
  })

  it('is put into the form from its refusal', async () => {
    const { thread, reader, text } = await begunUnderGone()
    await sendReply(reader)
    await reader.press('[part=error-summary] button')
    await see(() => reader.focused()?.id === 'f-body')
    expect(await reader.draft()).toBe(text)
    expect(reader.all(REPLY)).toEqual([])
    await reader.tick()
    await reader.press('[part=comments] ~ [part=form] [part=submit]')
    await reader.article(text)
    expect((await publicPage(thread)).comments.map(({ body }) => body)).toContain(text)
  })

  it('is found out at the press where the conversation is too long to tell', async () => {
    const [thread, body, text] = [newThread(), newText(), newText()]
    const { takeBack } = await regretted(thread, { body, name: 'Maria' })
    await published(thread)
    await published(thread)
    const before = await arrive(thread, { pageSize: 1 })
    await begin(before, body, text)
    await takeBack()
    const after = await comeBack(before, thread, { pageSize: 1 })
    await see(() => lines(after)[0] === 'You have begun a reply to Maria.')
    await after.press(`${LINE} button`)
    await see(() => said(after) === en.replyGone)
    await see(() => after.focused()?.matches(`${LINE} button`))
    expect(after.text(`${LINE} button`)).toBe('Copy into the form')
    await after.press(`${LINE} button`)
    await see(() => after.focused()?.id === 'f-body')
    expect(await after.draft()).toBe(text)
  })

  it('is offered where it answered a comment that its reader has withdrawn', async () => {
    const [thread, own, text] = [newThread(), newText(), newText()]
    await published(thread)
    const before = await arrive(thread)
    await before.submit(own)
    await see(() => before.focused()?.matches('article'))
    await begin(before, own, text)
    await before.press('[part=withdraw]')
    await before.press('[part=confirm]')
    await before.find('[part=removed]')
    const after = await comeBack(before, thread)
    await see(() => lines(after)[0] === en.replyGone)
    await after.press(`${LINE} button`)
    await see(() => after.focused()?.id === 'f-body')
    expect(await after.draft()).toBe(text)
  })
})
