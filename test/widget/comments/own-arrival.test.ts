import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { plural } from '../../../worker/contract/i18n/plural.ts'
import { en } from '../../../worker/contract/i18n/reader/own/en.ts'
import type { StoredReceipt } from '../../../widget/comments/writing/receipts-store.ts'
import { hold } from './hold.ts'
import { inlined } from './inlined.ts'
import { api, newText, newThread, publicPage, published, submitted } from './newsroom.ts'
import { arrive, comeBack, see, type Reader } from './reader.ts'
import { frame, shiftsWhile } from './shifts.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const real = window.fetch
const isReceipt = (input: unknown) => String(input).includes('/v1/receipt')

/** A text that waits for the newsroom. */
const heldText = () =>
  [newText(), ...Array.from({ length: 6 }, () => `https://${crypto.randomUUID().slice(0, 8)}.example/`)].join(
    ' ',
  )

/** A reader who wrote below two comments and closed the page while the newsroom had not looked yet. */
const wrote = async () => {
  const thread = newThread()
  for (let count = 0; count < 2; count += 1) await published(thread)
  const before = await arrive(thread)
  const body = heldText()
  await before.submit(body)
  const mine = await before.article(body)
  await see(() => mine.querySelector('[part=note]'))
  return { before, thread, body }
}

type Left = { others?: readonly string[]; body?: string; answers?: boolean }

/** Somebody has written below such others, or to the first of them, and this browser keeps the receipt. */
const leave = async ({ others = [newText(), newText()], body = heldText(), answers = false }: Left) => {
  const thread = newThread()
  const ids: string[] = []
  for (const other of others) ids.push(await published(thread, { body: other }))
  const parentId = (answers && ids[0]) || null
  const { comment, receipt } = await submitted(thread, { body, parentId })
  keepReceipts([{ id: comment.id, token: receipt.token, thread, parentId }])
  return { thread, body, id: comment.id }
}

/** So long a page that is there waits for what belongs into it, instead of a second. */
const patience = (waitMs: number) => {
  const { setTimeout } = window
  return vi
    .spyOn(window, 'setTimeout')
    .mockImplementation(((work: () => void, ms = 0) =>
      setTimeout(work, ms === 1000 ? waitMs : ms)) as typeof setTimeout)
}
const FOR_EVER_MS = 2 ** 31 - 1

/** They come back by a network that says nothing of their comment before `answer`: when the others are read. */
const comeLate = async (given: Left = {}, options: Parameters<typeof arrive>[1] = {}) => {
  const left = await leave(given)
  const { answer } = hold(isReceipt)
  const timers = patience(0)
  const reader = await arrive(left.thread, options)
  await reader.find('.news')
  await frame()
  return { ...left, reader, answer, timers }
}

const keepReceipts = (receipts: StoredReceipt[], site = 'english-open') =>
  localStorage.setItem(`twin:receipts:${api}|${site}`, JSON.stringify(receipts))

const SEE_ONE = plural('en', 1, en.ownCame)

/** Where everything stands in the window, the notice aside. */
const standing = (reader: Reader) =>
  reader
    .all('[part]:not([part=news])')
    .map((part) => `${part.getAttribute('part')} ${part.getBoundingClientRect().top} ${part.innerText}`)

/** Higher than the window. */
const long = Array.from({ length: 80 }, () => newText()).join('\n\n')

/** Room for whatever the reader has above the comments. */
const tall = () => Object.assign(document.createElement('div'), { style: 'block-size: 200vh' })

describe('the comment of a writer who comes back', () => {
  it('comes with the others, so that nothing moves, also where the newest stand first', async () => {
    const { before, thread, body } = await wrote()
    before.element.remove()
    const shifts = await shiftsWhile(async () => {
      const after = await arrive(thread, { sort: 'newest' })
      expect(after.bodies()).toHaveLength(3)
      expect(after.bodies()[0]).toBe(body)
      await frame()
      await after.find('.news')
      await frame()
    })
    expect(shifts).toEqual([])
  })

  it('is asked for beside the others, not after them', async () => {
    const { before, thread, body } = await wrote()
    const { calls, answer } = hold((url) => !isReceipt(url))
    const asked = () => calls.mock.calls.map(([input]) => (isReceipt(input) ? 'receipt' : 'comments'))
    const coming = comeBack(before, thread)
    await see(() => asked().includes('receipt'))
    answer()
    await (await coming).article(body)
    expect(asked()).toEqual(['comments', 'receipt'])
  })

  it.each([
    ['above the others', 'newest', {}],
    ['below the others', 'oldest', {}],
    ['as an answer', 'oldest', { answers: true }],
    ['below the window, but the heading above gets a choice', 'oldest', { others: [long] }],
    ['where nobody else has written', 'oldest', { others: [] }],
  ] as const)(
    'is not waited for long: it moves nothing that is read, and comes at a press, %s',
    async (_, sort, left) => {
      const { reader, body, answer } = await comeLate(left, { sort })
      const before = standing(reader)
      const shifts = await shiftsWhile(async () => {
        answer()
        await see(() => reader.text('[part=news]') === SEE_ONE)
      })
      expect(shifts).toEqual([])
      expect(standing(reader)).toEqual(before)
      await reader.press('[part=news]')
      const mine = await reader.article(body)
      await see(() => reader.focused() === mine)
      expect(reader.all('[part=news]')).toEqual([])
    },
  )

  it('comes by itself, however late, where it stands below the window', async () => {
    document.body.append(tall())
    const { reader, body, answer } = await comeLate()
    const shifts = await shiftsWhile(async () => {
      answer()
      await reader.article(body)
    })
    expect(shifts).toEqual([])
    expect(reader.all('[part=news]')).toEqual([])
  })

  it('that is published has its buttons at the press, where it stands there already', async () => {
    const { reader, body, id, answer } = await comeLate({ body: newText() })
    expect(reader.bodies()[2]).toBe(body)
    const before = standing(reader)
    answer()
    await see(() => reader.text('[part=news]') === SEE_ONE)
    expect(standing(reader)).toEqual(before)
    await reader.press('[part=news]')
    await reader.find(`#c-${id} [part=withdraw]`)
  })

  it('is in the page that is asked for anew, without a press, and is not told of again', async () => {
    const { reader, body, answer } = await comeLate()
    answer()
    await reader.find('[part=news]')
    await reader.element.reload()
    await reader.article(body)
    await see(() => !reader.all('[part=news]').length)
    vi.mocked(window.fetch).mockRestore()
    const again = hold(isReceipt)
    const shown = new Promise((resolve) =>
      reader.element.addEventListener('twin-load', resolve, { once: true }),
    )
    const reloaded = reader.element.reload()
    await shown
    await frame()
    again.answer()
    await reloaded
    await frame()
    await frame()
    expect(reader.all('[part=news]')).toEqual([])
  })

  it('comes with the news, which are told in its place', async () => {
    const { reader, thread, body, answer, timers } = await comeLate()
    answer()
    await reader.find('[part=news]')
    const fresh = newText('Fresh')
    await published(thread, { body: fresh })
    const [look] = timers.mock.calls.findLast(([, ms]) => (ms ?? 0) >= 60_000) ?? []
    if (typeof look === 'function') look()
    const told = () => reader.all('[part=news]').filter((button) => button.checkVisibility())
    await see(() => told()[0]?.innerText === '1 new comment')
    expect(told()).toHaveLength(1)
    told()[0]?.click()
    await reader.article(fresh)
    await reader.article(body)
    await see(() => !told().length)
  })

  it('moves nothing either where a publisher’s server has put the others into the page', async () => {
    const { thread, body } = await leave({})
    const page = await inlined(thread)
    const shifts = await shiftsWhile(async () => {
      page.arrive()
      await page.taken()
      await see(() => page.text('[part=news]') === SEE_ONE)
    })
    expect(shifts).toEqual([])
    expect(page.bodies()).toHaveLength(2)
    await page.press('[part=news]')
    await page.article(body)
  })

  it('stays gone where it was withdrawn on another page, although the browser has kept this one', async () => {
    const thread = newThread()
    const before = await arrive(thread)
    const body = newText()
    await before.submit(body)
    await before.article(body)
    const kept = await publicPage(thread)
    expect(kept.comments.map((comment) => comment.body)).toEqual([body])
    const receipts = localStorage.getItem(`twin:receipts:${api}|english-open`) ?? '[]'
    const [{ token } = { token: '' }] = JSON.parse(receipts) as { token: string }[]
    await real(`${api}/v1/receipt`, { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } })
    vi.spyOn(window, 'fetch').mockImplementation((input, init) =>
      isReceipt(input) ? real(input, init) : Promise.resolve(Response.json(kept)),
    )
    const after = await comeBack(before, thread)
    await after.find('[part=empty]')
    expect(after.bodies()).toEqual([])
  })

  it('comes also where there are many: what waited is asked for first, and nothing waits for the others', async () => {
    const thread = newThread()
    const sent = await Promise.all(Array.from({ length: 3 }, () => submitted(thread, { site: 'english' })))
    const known = sent.map(({ comment: { id }, receipt: { token } }) => ({ id, token }))
    const others = Array.from({ length: 20 }, (_, at) => ({ id: `${at}`, token: `${at}` }))
    const receipts = [...known, ...others].map((each, at): StoredReceipt => ({
      ...each,
      ...(at < 2 && { told: 'pending' }),
      thread,
      parentId: null,
    }))
    keepReceipts(receipts, 'english')
    const asked: (string | null)[] = []
    let answer = () => {}
    const later = new Promise<void>((resolve) => (answer = resolve))
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      if (isReceipt(input)) asked.push(new Headers(init?.headers).get('Authorization'))
      if (isReceipt(input) && asked.length > 20) await later
      return real(input, init)
    })
    patience(FOR_EVER_MS)
    document.body.append(tall())
    const reader = await arrive(thread, { site: 'english' })
    expect(reader.all('article')).toHaveLength(2)
    const [oldest, second, third, ...newest] = receipts.map(({ token }) => `Bearer ${token}`)
    const inTurn = [second, oldest, ...newest.reverse(), third]
    await see(() => asked.length === inTurn.length)
    expect(asked).toEqual(inTurn)
    answer()
    await see(() => reader.all('article').length === 3)
  })
})
