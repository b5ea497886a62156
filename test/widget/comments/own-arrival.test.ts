import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hold } from './hold.ts'
import { api, newText, newThread, publicPage, published } from './newsroom.ts'
import { arrive, comeBack, see } from './reader.ts'
import { frame, shiftsWhile } from './shifts.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const real = window.fetch
const isReceipt = (input: unknown) => String(input).includes('/v1/receipt')

/** A reader who wrote below two comments and closed the page while the newsroom had not looked yet. */
const wrote = async () => {
  const thread = newThread()
  for (let count = 0; count < 2; count += 1) await published(thread)
  const before = await arrive(thread)
  const links = Array.from({ length: 6 }, () => `https://${crypto.randomUUID().slice(0, 8)}.example/`)
  const body = `${newText()} ${links.join(' ')}`
  await before.submit(body)
  const mine = await before.article(body)
  await see(() => mine.querySelector('[part=note]'))
  return { before, thread, body }
}

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

  it('is not waited for when its receipt has no answer: the others are read, and it comes later', async () => {
    const { before, thread, body } = await wrote()
    const { answer } = hold(isReceipt)
    const after = await comeBack(before, thread)
    expect(after.bodies()).toHaveLength(2)
    answer()
    await after.article(body)
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
})
