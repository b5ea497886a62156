import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Page, ReceiptView } from '../../../worker/contract/comments.ts'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { plural } from '../../../worker/contract/i18n/plural.ts'
import { el } from '../../../worker/contract/i18n/reader/own/el.ts'
import { en } from '../../../worker/contract/i18n/reader/own/en.ts'
import { ro } from '../../../worker/contract/i18n/reader/own/ro.ts'
import type { StoredReceipt } from '../../../widget/comments/writing/receipts-store.ts'
import { hold } from './hold.ts'
import { inlined } from './inlined.ts'
import { api, newText, newThread, published, regretted, submitted } from './newsroom.ts'
import { arrive, comeBack, see, type Reader } from './reader.ts'
import { frame, shiftsWhile } from './shifts.ts'

const WORDS = { el, en, ro }
const LINE = '.begun [part=note]'
const GO = `${LINE} button`
const ONE_WAITS = plural('en', 1, en.ownWaiting)

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  scrollTo(0, 0)
})

const real = window.fetch
const lines = (reader: Pick<Reader, 'all'>) => reader.all(`${LINE} p`).map((line) => line.innerText.trim())
const marked = (reader: Reader) => reader.all('article.marked')

/** A text that waits for the newsroom. */
const heldText = () =>
  [newText(), ...Array.from({ length: 6 }, () => `https://${crypto.randomUUID().slice(0, 8)}.example/`)].join(
    ' ',
  )

/** Replies of somebody whose browser keeps the receipts, which wait. */
const reply = async (thread: string, ...parents: string[]) => {
  const receipts: StoredReceipt[] = []
  const bodies: string[] = []
  for (const parentId of parents) {
    const body = heldText()
    const { comment, receipt } = await submitted(thread, { body, parentId })
    receipts.push({ id: comment.id, token: receipt.token, thread, parentId })
    bodies.push(body)
  }
  localStorage.setItem(`twin:receipts:${api}|english-open`, JSON.stringify(receipts))
  return { receipts, bodies }
}

/** Two conversations, of which a page shows one, and a reply to that on the other page. */
const replyOnNextPage = async () => {
  const [thread, first, second] = [newThread(), newText(), newText()]
  await published(thread, { body: first })
  const id = await published(thread, { body: second })
  const { bodies, receipts } = await reply(thread, id)
  return { thread, first, second, answered: id, body: bodies[0] ?? '', receipt: receipts[0] }
}

/** What the worker says of their comments, with something changed on the way. */
const told = (change: (view: ReceiptView) => ReceiptView) =>
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const answer = await real(input, init)
    if (!(input as string).includes('/v1/receipt') || (init?.method ?? 'GET') !== 'GET') return answer
    return Response.json(change((await answer.json()) as ReceiptView))
  })
const refused = (reason: string | null) =>
  told((view) => ({ ...view, reason, comment: { ...view.comment, status: 'trash' } }))

/** The line has led to their comment: below what it answers, with the focus and the mark. */
const isLedTo = async (reader: Reader, body: string, answered: string | null) => {
  const mine = await reader.article(body)
  await see(() => reader.focused() === mine)
  expect(mine.parentElement?.closest('article')?.id).toBe(answered === null ? undefined : `c-${answered}`)
  expect(marked(reader)).toEqual([mine])
  expect(reader.bodies().filter((each) => each === body)).toHaveLength(1)
}

describe('one’s own reply to a comment on another page', () => {
  it.each(LANGUAGES)('is told of after a reload, in %s, and one press leads there', async (lang) => {
    const { thread, body, answered } = await replyOnNextPage()
    const reader = await arrive(thread, { pageSize: 1, lang })
    await see(() => lines(reader).length)
    expect(lines(reader)).toEqual([plural(lang, 1, WORDS[lang].ownWaiting)])
    expect(reader.text(GO)).toBe(plural(lang, 1, WORDS[lang].ownGo))
    // Whoever comes to read is not led there.
    expect(reader.focused()).toBeNull()
    await reader.press(GO)
    await isLedTo(reader, body, answered)
    expect(lines(reader)).toEqual([])
  })

  it('that was refused says so with the reason, until its writer has read it', async () => {
    const { thread, body, answered } = await replyOnNextPage()
    refused('It names a private person.')
    const reader = await arrive(thread, { pageSize: 1 })
    await see(() => lines(reader).length)
    expect(lines(reader)).toEqual([en.ownRefused, 'Reason: It names a private person.'])
    await reader.press(GO)
    await isLedTo(reader, body, answered)
    await reader.press('[part=dismiss]')
    await see(() => !reader.bodies().includes(body))
    const later = await comeBack(reader, thread, { pageSize: 1 })
    await later.find('.news')
    expect(lines(later)).toEqual([])
  })

  it('that is published since says so until its writer has seen it', async () => {
    const { thread, body, answered, receipt } = await replyOnNextPage()
    localStorage.setItem(
      `twin:receipts:${api}|english-open`,
      JSON.stringify([{ ...receipt, told: 'pending' }]),
    )
    told((view) => ({ ...view, comment: { ...view.comment, status: 'approved' } }))
    const reader = await arrive(thread, { pageSize: 1 })
    await see(() => lines(reader)[0] === plural('en', 1, en.ownPublished))
    await reader.press(GO)
    await isLedTo(reader, body, answered)
    await reader.press('[part=dismiss]')
    const later = await comeBack(reader, thread, { pageSize: 1 })
    await later.find('.news')
    expect(lines(later)).toEqual([])
  })

  it('is told of no more once it was withdrawn where it led', async () => {
    const { thread, body } = await replyOnNextPage()
    const reader = await arrive(thread, { pageSize: 1 })
    await reader.press(GO)
    const mine = await reader.article(body)
    mine.querySelector<HTMLElement>('[part=withdraw]')?.click()
    await reader.press('[part=confirm]')
    await see(() => !reader.bodies().includes(body))
    const later = await comeBack(reader, thread, { pageSize: 1 })
    await later.find('.news')
    expect(lines(later)).toEqual([])
  })

  it('is told of no more once the reader has come there by themselves', async () => {
    const { thread, body } = await replyOnNextPage()
    const reader = await arrive(thread, { pageSize: 1 })
    await see(() => lines(reader).length)
    await reader.press('.more [part=more]')
    await reader.article(body)
    await see(() => !lines(reader).length)
  })

  it('is told of on a page that begins after it, too, and does not stand there as if it answered nobody', async () => {
    const thread = newThread()
    const answered = await published(thread)
    const last = await published(thread)
    const {
      bodies: [body = ''],
    } = await reply(thread, answered)
    const reader = await arrive(thread, { pageSize: 1 })
    await reader.article(body)
    expect(lines(reader)).toEqual([])
    expect(await reader.element.openComment(last)).toBe(true)
    await see(() => lines(reader)[0] === ONE_WAITS)
    expect(reader.bodies()).not.toContain(body)
    await reader.press(GO)
    await isLedTo(reader, body, answered)
  })

  it('is told of where a long branch is folded', async () => {
    const thread = newThread()
    const root = await published(thread)
    const replies: string[] = []
    for (let count = 0; count < 21; count += 1) replies.push(await published(thread, { parentId: root }))
    const answered = replies.at(-1) ?? ''
    const {
      bodies: [body = ''],
    } = await reply(thread, answered)
    const reader = await arrive(thread)
    await see(() => lines(reader)[0] === ONE_WAITS)
    await reader.press(GO)
    await isLedTo(reader, body, answered)
  })

  it('is one of several: their line says how many, and leads to one after the other', async () => {
    const thread = newThread()
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) ids.push(await published(thread))
    const {
      bodies: [one = '', two = ''],
    } = await reply(thread, ids[1] ?? '', ids[2] ?? '')
    const reader = await arrive(thread, { pageSize: 1 })
    await see(() => lines(reader)[0] === plural('en', 2, en.ownWaiting))
    expect(lines(reader)).toHaveLength(1)
    await reader.press(GO)
    await isLedTo(reader, one, ids[1] ?? '')
    expect(lines(reader)).toEqual([ONE_WAITS])
    await reader.press(GO)
    await isLedTo(reader, two, ids[2] ?? '')
    // The first one is on another page again.
    expect(lines(reader)).toEqual([ONE_WAITS])
  })

  it('stands beside a reply that is begun', async () => {
    const { thread, first } = await replyOnNextPage()
    const before = await arrive(thread, { pageSize: 1 })
    ;(await before.article(first)).querySelector<HTMLElement>('[part=reply]')?.click()
    await see(() => before.focused()?.id === 'r-body')
    await before.fill('#r-body', 'Half a sentence')
    await before.press('[part=cancel]')
    const both = [ONE_WAITS, en.replyBegun.replace('#', 'Anonymous')]
    await see(() => lines(before).length === 2)
    expect(lines(before)).toEqual(both)
    const after = await comeBack(before, thread, { pageSize: 1 })
    await see(() => lines(after).length === 2)
    expect(lines(after)).toEqual(both)
  })

  it('is told of at the end of a conversation that is closed', async () => {
    const { thread, body } = await replyOnNextPage()
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const answer = await real(input, init)
      if (!(input as string).includes('/comments?')) return answer
      const page = (await answer.json()) as Page
      return Response.json({ ...page, thread: { ...page.thread, state: 'closed' } })
    })
    const reader = await arrive(thread, { pageSize: 1 })
    await see(() => lines(reader)[0] === ONE_WAITS)
    const line = await reader.find(LINE)
    expect(line.compareDocumentPosition(await reader.find('[part=closed]'))).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    )
    await reader.press(GO)
    const mine = await reader.article(body)
    await see(() => reader.focused() === mine)
  })

  it('says so where what it answers cannot be asked for, and stays', async () => {
    const { thread, body, answered } = await replyOnNextPage()
    const reader = await arrive(thread, { pageSize: 1 })
    await see(() => lines(reader).length)
    const dead = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    await reader.press(GO)
    await see(() => reader.text(`${LINE} [role=alert]`) === en.unreachable)
    await see(() => reader.focused()?.matches(GO))
    dead.mockRestore()
    await reader.press(GO)
    await isLedTo(reader, body, answered)
  })

  it('stands alone, and says why, where what it answered is gone', async () => {
    const [thread, answered] = [newThread(), newText()]
    await published(thread)
    const { id, takeBack } = await regretted(thread, { body: answered })
    await published(thread)
    const {
      bodies: [body = ''],
    } = await reply(thread, id)
    await takeBack()
    const reader = await arrive(thread, { pageSize: 1 })
    await see(() => lines(reader)[0] === ONE_WAITS)
    await reader.press(GO)
    await isLedTo(reader, body, null)
    expect(lines(reader)).toEqual([])
    const note = await reader.find('article [part=note]')
    expect(note.innerText.split('\n').filter(Boolean)).toEqual([en.pending, en.answeredGone])
    // All of it is shown: then nobody needs to ask.
    const whole = await comeBack(reader, thread)
    await whole.article(body)
    expect(whole.text('article [part=note]')).toContain(en.answeredGone)
    expect(lines(whole)).toEqual([])
  })

  it('comes in the order that was chosen last', async () => {
    const { thread, first, body, answered } = await replyOnNextPage()
    await published(thread)
    const reader = await arrive(thread, { pageSize: 1 })
    await see(() => lines(reader).length)
    const isOrder = (url: string) => url.includes('sort=newest') && !url.includes('around=')
    const { calls, answer } = hold(isOrder)
    reader.element.sort = 'newest'
    await see(() => calls.mock.calls.some(([url]) => isOrder(url as string)))
    await reader.press(GO)
    await isLedTo(reader, body, answered)
    expect(reader.bodies()).toHaveLength(2)
    answer()
    await frame()
    await frame()
    expect(reader.bodies()).toHaveLength(2)
    await reader.press('[part=comments] ~ .more [part=more]')
    // From here on what is older follows.
    await see(() => reader.bodies().at(-1) === first)
  })
})

describe('the line that tells of one’s own reply elsewhere', () => {
  it('comes with the form, so that nothing moves', async () => {
    const { thread } = await replyOnNextPage()
    const shifts = await shiftsWhile(async () => {
      const reader = await arrive(thread, { pageSize: 1 })
      await see(() => lines(reader).length)
    })
    expect(shifts).toEqual([])
  })

  /** They come back by a network that says nothing of their reply before `answer`: when the others are read. */
  const comeLate = async () => {
    const left = await replyOnNextPage()
    const { answer } = hold((url) => url.includes('/v1/receipt'))
    const { setTimeout } = window
    vi.spyOn(window, 'setTimeout').mockImplementation(((work: () => void, ms = 0) =>
      setTimeout(work, ms === 1000 ? 0 : ms)) as typeof setTimeout)
    const reader = await arrive(left.thread, { pageSize: 1 })
    await reader.find('.news')
    await frame()
    return { ...left, reader, answer }
  }

  it('waits where it would move a form that is in sight, until that is further down', async () => {
    const room = document.createElement('div')
    document.body.append(room)
    const { reader, answer } = await comeLate()
    const top = (await reader.find('#f-body')).getBoundingClientRect().top
    const shifts = await shiftsWhile(async () => {
      answer()
      await see(() => localStorage.getItem(`twin:receipts:${api}|english-open`)?.includes('"told":"pending"'))
      await frame()
      await frame()
    })
    expect(shifts).toEqual([])
    expect(lines(reader)).toEqual([])
    expect((await reader.find('#f-body')).getBoundingClientRect().top).toBe(top)
    room.style.blockSize = '200vh'
    await see(() => lines(reader)[0] === ONE_WAITS)
  })

  it('moves nothing either where a publisher’s server has put the others into the page', async () => {
    const room = document.createElement('div')
    document.body.append(room)
    const { thread } = await replyOnNextPage()
    const page = await inlined(thread, { query: { limit: '1' }, attributes: { 'page-size': '1' } })
    const shifts = await shiftsWhile(async () => {
      page.arrive()
      await page.taken()
      await see(() => localStorage.getItem(`twin:receipts:${api}|english-open`)?.includes('"told":"pending"'))
      await frame()
    })
    expect(shifts).toEqual([])
    expect(lines(page)).toEqual([])
    room.style.blockSize = '200vh'
    await see(() => lines(page)[0] === ONE_WAITS)
  })
})
