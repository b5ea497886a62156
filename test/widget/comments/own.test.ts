import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Page, ReceiptView } from '../../../worker/contract/comments.ts'
import { plural } from '../../../worker/contract/i18n/plural.ts'
import { ro } from '../../../worker/contract/i18n/reader/own/ro.ts'
import { api, newText, newThread, published } from './newsroom.ts'
import { arrive, comeBack, see, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const real = window.fetch
/** What the worker says of a comment, with something changed on the way. */
const told = (change: (view: ReceiptView) => ReceiptView) =>
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const answer = await real(input, init)
    if (!(input as string).includes('/v1/receipt') || (init?.method ?? 'GET') !== 'GET') return answer
    return Response.json(change((await answer.json()) as ReceiptView))
  })

const send = async (reader: Reader, body: string) => {
  await reader.submit(body)
  return reader.article(body)
}
const decided = (status: 'trash' | 'approved', reason: string | null) =>
  told((view) => ({ ...view, reason, comment: { ...view.comment, status } }))

/** What the worker tells its writer of a comment. */
const receiptOf = async ({ id }: HTMLElement): Promise<ReceiptView> => {
  const kept = localStorage.getItem(`twin:receipts:${api}|english`) ?? '[]'
  const receipt = (JSON.parse(kept) as { id: string; token: string }[]).find((each) => id === `c-${each.id}`)
  const headers = { Authorization: `Bearer ${receipt?.token ?? ''}` }
  return (await (await real(`${api}/v1/receipt`, { headers })).json()) as ReceiptView
}

describe('one’s own comment', () => {
  it('that was refused says so with the reason, until its writer has read it', async () => {
    const thread = newThread()
    const body = newText()
    const before = await arrive(thread, { site: 'english' })
    await send(before, body)
    // What the worker says of it is known: an answer of before would be told later, as if the writer had not read it.
    await before.find('[part=edit]')
    decided('trash', 'It names a private person.')
    const after = await comeBack(before, thread, { site: 'english' })
    await after.article(body)
    expect(after.all('[part=note] p').map((line) => line.innerText)).toEqual([
      'The newsroom did not publish this comment.',
      'Reason: It names a private person.',
    ])
    expect(after.all('[part=edit]')).toEqual([])
    await after.press('[part=dismiss]')
    await see(() => after.bodies().length === 0)
    await see(() => after.focused()?.getAttribute('part') === 'header')
    const later = await comeBack(after, thread, { site: 'english' })
    await see(() => later.text('[part=empty]'))
    expect(later.bodies()).toEqual([])
  })

  it('that waited and is published now says so once', async () => {
    const thread = newThread()
    const body = newText()
    const before = await arrive(thread, { site: 'english' })
    await send(before, body)
    await see(() => localStorage.getItem(`twin:receipts:${api}|english`)?.includes('"told":"pending"'))
    decided('approved', null)
    const after = await comeBack(before, thread, { site: 'english' })
    const mine = await after.article(body)
    expect(after.text('[part=note] p')).toBe('The newsroom has approved your comment and published it.')
    await after.press('[part=dismiss]')
    await see(() => after.all('[part=note]').length === 0)
    await see(() => after.focused() === mine)
    const later = await comeBack(after, thread, { site: 'english' })
    await later.article(body)
    expect(later.all('[part=note]')).toEqual([])
  })

  it('that is published while the page is open is told with the news, and waits no longer', async () => {
    const timers = vi.spyOn(window, 'setTimeout')
    const reader = await arrive(newThread(), { site: 'english' })
    const mine = await send(reader, newText())
    await reader.find('[part=edit-left]')
    const view = await receiptOf(mine)
    const { status: _, ...comment } = view.comment
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      if ((input as string).includes('/v1/receipt'))
        return Response.json({ ...view, comment: { ...comment, status: 'approved' } })
      const page = (await (await real(input, init)).json()) as Page
      return Response.json({ ...page, thread: { ...page.thread, count: 1 }, comments: [comment] })
    })
    const [look] = timers.mock.calls.findLast(([, wait]) => (wait ?? 0) >= 60_000) ?? []
    if (typeof look === 'function') look()
    await reader.press('[part=news]')
    await see(
      () => reader.text('[part=note] p') === 'The newsroom has approved your comment and published it.',
    )
    await see(() => reader.heading() === '1 comment')
    expect(reader.all('article')).toEqual([mine])
  })

  it('stands below what the newsroom has pinned, whatever the order', async () => {
    const thread = newThread()
    const [pinned, other, mine] = [newText('Pinned'), newText(), newText()]
    const ids = [await published(thread, { body: other }), await published(thread, { body: pinned })]
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const answer = await real(input, init)
      if (init?.method === 'POST' || !(input as string).includes('/comments?')) return answer
      const page = (await answer.json()) as Page
      const comments = page.comments.map((each) => ({ ...each, pinned: each.id === ids[1] }))
      return Response.json({ ...page, comments })
    })
    const reader = await arrive(thread)
    await send(reader, mine)
    expect(reader.bodies()).toEqual([pinned, other, mine])
    reader.element.sort = 'newest'
    await see(() => reader.bodies().at(-1) === other)
    expect(reader.bodies()).toEqual([pinned, mine, other])
  })

  it('says for good that the newsroom edited its words', async () => {
    const thread = newThread()
    const body = newText()
    const before = await arrive(thread, { site: 'english' })
    await send(before, body)
    told((view) => ({
      ...view,
      newsroomEditedAt: '2026-11-28T12:04:00.000Z',
      comment: { ...view.comment, status: 'approved' },
    }))
    const after = await comeBack(before, thread, { site: 'english' })
    await after.article(body)
    expect(after.all('[part=note] p').map((line) => line.innerText)).toEqual([
      'The newsroom has approved your comment and published it.',
      expect.stringMatching(/^The newsroom edited your text \(28 November 2026 at .+\)\.$/),
    ])
    await after.press('[part=dismiss]')
    await see(() => after.all('[part=note] p').length === 1)
    expect(after.text('[part=note] p')).toMatch(/^The newsroom edited your text/)
    expect(after.all('[part=dismiss]')).toEqual([])
  })

  it('leads to its private page', async () => {
    const reader = await arrive(newThread())
    await send(reader, newText())
    const { href } = await reader.find<HTMLAnchorElement>('[part=receipt]')
    expect(href.startsWith(`${api}/receipt?token=`)).toBe(true)
  })

  it('is corrected from the keyboard', async () => {
    const reader = await arrive(newThread())
    const body = newText()
    await send(reader, body)
    await reader.press('[part=edit]')
    const better = newText()
    await reader.fill('[part=edit-form] textarea', better)
    ;(await reader.find('[part=edit-form] textarea')).dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Enter',
        ctrlKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    )
    await reader.article(better)
    expect(reader.all('[part=edit-form]')).toEqual([])
  })

  it('tells the minutes for editing in the language that the page has chosen since', async () => {
    const reader = await arrive(newThread())
    told((view) => ({ ...view, editSecondsLeft: 12 * 60 - 1 }))
    await send(reader, newText())
    await see(() => reader.text('[part=edit-left]') === '12 more minutes to edit.')
    reader.element.lang = 'ro'
    await see(() => reader.text('[part=edit-left]') === plural('ro', 12, ro.editLeft))
    // Whichever of the two clocks ticks last.
    const seen: (string | undefined)[] = []
    const ticking = setInterval(() => seen.push(reader.text('[part=edit-left]')), 250)
    await see(() => seen.length > 8)
    clearInterval(ticking)
    expect(new Set(seen)).toEqual(new Set([plural('ro', 12, ro.editLeft)]))
  })

  it('counts down the minutes for editing, also where the device’s clock is wrong', async () => {
    const reader = await arrive(newThread())
    told((view) => ({ ...view, editableUntil: '2001-01-01T00:00:00Z', editSecondsLeft: 12 * 60 - 1 }))
    await send(reader, newText())
    await see(() => reader.text('[part=edit-left]') === '12 more minutes to edit.')
    await reader.press('[part=edit]')
    const field = await reader.find('[part=edit-form] textarea')
    const clock = `#${field.getAttribute('aria-describedby') ?? ''}`
    await see(() => reader.text(clock) === '12 more minutes to edit.')
    // Twelve minutes are no news.
    expect(reader.text('[part=edit-form] [aria-live][data-until]')).toBe('')
  })

  it('keeps what is being typed when the time ends, and says so', async () => {
    const reader = await arrive(newThread())
    told((view) => ({ ...view, editSecondsLeft: 2 }))
    await send(reader, newText())
    await reader.press('[part=edit]')
    await reader.fill('[part=edit-form] textarea', 'Not finished yet')
    await see(() =>
      reader.text('[part=edit-form] [aria-live][data-until]')?.startsWith('The time for editing is over.'),
    )
    expect((await reader.find<HTMLTextAreaElement>('[part=edit-form] textarea')).value).toBe(
      'Not finished yet',
    )
    await reader.press('[part=edit-form] .actions [type=button]')
    await see(() => reader.all('[part=edit-form]').length === 0)
    expect(reader.all('[part=edit]')).toEqual([])
  })
})

describe('on a machine that draws one comment at a time', () => {
  /** Each look at the clock finds the slice of time used up. */
  const slow = () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 100))
  }
  const others = async (thread: string) => {
    for (const start of ['First', 'Second', 'Third']) await published(thread, { body: newText(start) })
  }

  it('the question before a withdrawal opens all the same', async () => {
    const thread = newThread()
    await others(thread)
    const reader = await arrive(thread)
    const mine = await send(reader, newText())
    await reader.find('[part=edit-left]')
    slow()
    mine.querySelector<HTMLElement>('[part=withdraw]')?.click()
    await see(() => reader.all<HTMLDialogElement>('dialog').some(({ open }) => open))
  })

  it('the minutes for editing are counted all the same', async () => {
    const thread = newThread()
    await others(thread)
    slow()
    const reader = await arrive(thread)
    await send(reader, newText())
    await see(() => /^1\d more minutes to edit\.$/.test(reader.text('[part=edit-left]') ?? ''))
  })
})
