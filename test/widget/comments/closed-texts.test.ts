import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Page } from '../../../worker/contract/comments.ts'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { el } from '../../../worker/contract/i18n/reader/own/el.ts'
import { en } from '../../../worker/contract/i18n/reader/own/en.ts'
import { ro } from '../../../worker/contract/i18n/reader/own/ro.ts'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, comeBack, see, type Reader } from './reader.ts'

const WORDS = { el, en, ro }
const KEPT = '.kept textarea'
const SAID = `The conversation is closed and takes no new comments. ${en.begunKept}`

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** From here on the newsroom takes no new comments. */
const close = () => {
  const real = window.fetch
  return vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const answer = await real(input, init)
    if (!(input as string).includes('/comments?') || (init?.method ?? 'GET') !== 'GET') return answer
    const page = (await answer.json()) as Page
    return Response.json({ ...page, thread: { ...page.thread, state: 'closed' } })
  })
}
const texts = (reader: Reader) => reader.all<HTMLTextAreaElement>(KEPT).map(({ value }) => value)
const labels = (reader: Reader) => reader.all('.kept label').map((label) => label.innerText.trim())
const said = (reader: Reader) => reader.text('.unseen[role=status]')
const button = (reader: Reader, words: string) =>
  see(() => reader.all('.kept button').find((button) => button.innerText.trim() === words))
const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith('twin:draft:'))

/** A comment and a reply to Maria are begun, and the page is loaded anew: by then the conversation is closed. */
const begun = async (lang = 'en') => {
  const [thread, comment, reply, body] = [newThread(), newText(), newText(), newText()]
  await published(thread, { body, name: 'Maria' })
  const before = await arrive(thread)
  await before.write(comment)
  const article = await before.article(body)
  article.querySelector<HTMLElement>('[part=reply]')?.click()
  await see(() => before.focused()?.id === 'r-body')
  await before.fill('#r-body', reply)
  await see(() => localStorage.getItem(`twin:replies:${before.element.api}|english-open`)?.includes('Maria'))
  const closed = close()
  return { thread, comment, reply, reader: await comeBack(before, thread, { lang }), closed }
}

describe('what was begun before a conversation was closed', () => {
  it.each(LANGUAGES)('stands where the form was, said in %s', async (lang) => {
    const { reader, comment, reply } = await begun(lang)
    await see(() => reader.all(KEPT).length === 2)
    expect(texts(reader)).toEqual([comment, reply])
    expect(reader.text('.kept [part=hint]')).toBe(WORDS[lang].begunKept)
    expect(labels(reader)[0]).toBe(WORDS[lang].editLabel)
    expect(labels(reader)[1]).toContain('Maria')
    expect(reader.all('[part=form]')).toEqual([])
    // Whoever comes to read is not led there.
    expect(reader.focused()).toBeNull()
  })

  it('comes with the page, and moves nothing', async () => {
    const { reader, thread } = await begun()
    reader.element.remove()
    const together: boolean[] = []
    const place = document.createElement('div')
    document.body.append(place)
    new MutationObserver((_, observer) => {
      const root = place.firstElementChild?.shadowRoot
      if (!root) return
      observer.disconnect()
      new MutationObserver(() => {
        if (root.querySelector('[part=closed]')) together.push(root.querySelector('.kept textarea') !== null)
      }).observe(root, { childList: true, subtree: true })
    }).observe(place, { childList: true })
    await arrive(thread, {}, place)
    expect(together.length).toBeGreaterThan(0)
    expect(together).not.toContain(false)
  })

  it('is copied by one press', async () => {
    const { reader, reply } = await begun()
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await see(() => reader.all(KEPT).length === 2)
    reader.all('.kept .field')[1]?.querySelector<HTMLElement>('button')?.click()
    await see(() => reader.text('.kept .field:last-child [role=status]') === en.copied)
    expect(copy.mock.calls).toEqual([[reply]])
  })

  it('is selected where no button may copy', async () => {
    const { reader, comment } = await begun()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'))
    ;(await button(reader, en.copy)).click()
    await see(() => reader.text('.kept [role=status]') === en.copySelected)
    const field = reader.focused()
    expect(field).toBe(reader.all(KEPT)[0])
    const { selectionStart, selectionEnd } = field as HTMLTextAreaElement
    expect([selectionStart, selectionEnd]).toEqual([0, comment.length])
  })

  it('is deleted by one press, and comes back by another', async () => {
    const { reader, thread, comment, reply, closed } = await begun()
    ;(await button(reader, en.discard)).click()
    await see(() => reader.focused()?.id === 'k--undo')
    expect(texts(reader)).toEqual([reply])
    expect(drafts()).toHaveLength(1)
    ;(await button(reader, en.undo)).click()
    await see(() => reader.focused()?.id === 'k-')
    expect(texts(reader)).toEqual([comment, reply])
    // In its own place, and in the form once there is one again.
    closed.mockRestore()
    const after = await comeBack(reader, thread)
    expect(await after.draft()).toBe(comment)
    await see(() => after.text('.begun [part=note] p') === 'You have begun a reply to Maria.')
  })

  it('is listed for each article, and no older text comes back over a newer one', async () => {
    const [first, second] = [newThread(), newThread()]
    const texts2 = [newText(), newText(), newText()]
    let reader = await arrive(first)
    await reader.write(texts2[0] ?? '')
    await reader.find('[part=preview-button]')
    reader = await comeBack(reader, second)
    await reader.write(texts2[1] ?? '')
    await reader.find('[part=preview-button]')
    const closed = close()
    reader = await comeBack(reader, second)
    await see(() => texts(reader).length === 1)
    expect(texts(reader)).toEqual([texts2[1]])
    ;(await button(reader, en.discard)).click()
    await button(reader, en.undo)
    closed.mockRestore()
    await reader.element.reload()
    await reader.write(texts2[2] ?? '')
    close()
    await reader.element.reload()
    await see(() => texts(reader).length === 1)
    expect(texts(reader)).toEqual([texts2[2]])
  })

  it('is sent once more as it was where it left and got no answer: it may be stored already', async () => {
    const thread = newThread()
    const text = newText()
    const before = await arrive(thread)
    const { fetch } = window
    const lost = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const answer = await fetch(input, init)
      if (init?.method === 'POST') throw new TypeError('the answer is lost')
      return answer
    })
    await before.submit(text)
    await see(() => before.text('.summary'))
    lost.mockRestore()
    close()
    const reader = await comeBack(before, thread)
    await see(() => texts(reader)[0] === text)
    ;(await button(reader, en.sendAgain)).click()
    // With its receipt it is their own.
    const article = await reader.article(text)
    await see(() => article.querySelector('[part=withdraw]'))
    expect(reader.all('.kept')).toEqual([])
    expect(reader.bodies()).toEqual([text])
  })

  it('leaves nothing on the device once all of it is deleted', async () => {
    const { reader, thread } = await begun()
    for (const left of [1, 0]) {
      ;(await button(reader, en.discard)).click()
      await see(() => texts(reader).length === left)
    }
    expect(Object.keys(localStorage).filter((key) => /^twin:(draft|replies|receipts):/.test(key))).toEqual([])
    const after = await comeBack(reader, thread)
    await after.find('[part=closed]')
    expect(after.all('.kept')).toEqual([])
  })
})

describe('a conversation that is closed while somebody writes', () => {
  const inTheForm = async () => {
    const [thread, text] = [newThread(), newText()]
    await published(thread)
    await published(thread)
    const reader = await arrive(thread)
    await reader.write(text)
    await reader.find('[part=preview-button]')
    return { reader, text }
  }

  it('keeps the text in sight, says so, and leaves the focus with it', async () => {
    const { reader, text } = await inTheForm()
    close()
    reader.element.sort = 'newest'
    await see(() => texts(reader)[0] === text)
    await see(() => said(reader) === SAID)
    await see(() => reader.focused() === reader.all(KEPT)[0])
  })

  it('leaves a reply in its form, where the refusal is said, and keeps it once that is closed', async () => {
    const [thread, body, text] = [newThread(), newText(), newText()]
    await published(thread)
    await published(thread, { body })
    const reader = await arrive(thread)
    const article = await reader.article(body)
    article.querySelector<HTMLElement>('[part=reply]')?.click()
    await see(() => reader.focused()?.id === 'r-body')
    await reader.fill('#r-body', text)
    await reader.find('article [part=preview-button]')
    close()
    reader.element.sort = 'newest'
    await see(() => said(reader) === 'The conversation is closed and takes no new comments.')
    expect(reader.focused()?.id).toBe('r-body')
    expect(texts(reader)).toEqual([])
    await reader.press('[part=cancel]')
    await see(() => texts(reader)[0] === text)
    await see(() => reader.focused() === reader.all(KEPT)[0])
  })

  it('gives the form back with the text once it is opened again', async () => {
    const { reader, text } = await inTheForm()
    const closed = close()
    reader.element.sort = 'newest'
    await see(() => texts(reader)[0] === text)
    closed.mockRestore()
    await reader.element.reload()
    expect(await reader.draft()).toBe(text)
    expect(reader.all('.kept')).toEqual([])
  })
})
