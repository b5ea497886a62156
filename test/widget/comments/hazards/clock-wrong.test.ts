import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReceiptView } from '../../../../worker/contract/comments.ts'
import { newText, newThread, published } from '../newsroom.ts'
import { arrive, see } from '../reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** The device's clock, and nothing else, is wrong by so much. */
const wrongBy = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })

describe.each([
  ['a day behind', -DAY_MS],
  ['a day ahead', DAY_MS],
])('a device whose clock is %s', (_, ms) => {
  it('shows, sends and edits like any other', async () => {
    const thread = newThread()
    await published(thread)
    wrongBy(ms)
    const reader = await arrive(thread)
    const body = newText()
    await reader.submit(body)
    await reader.article(body)
    await see(() => /^1[45] more minutes to edit\.$/.test(reader.text('[part=edit-left]') ?? ''))
    const better = newText('Better')
    await reader.press('[part=edit]')
    await reader.fill('[part=edit-form] textarea', better)
    await reader.press('[part=edit-form] [part=submit]')
    await reader.article(better)
  })

  it('never says that a comment will be written', async () => {
    const thread = newThread()
    await published(thread)
    wrongBy(ms)
    const reader = await arrive(thread)
    const time = await see(() => reader.all('time')[0]?.innerText)
    expect(time).not.toMatch(/^in |tomorrow/)
  })
})

describe('a device whose clock is set while its owner corrects a comment', () => {
  /** A correction that is begun, with a quarter of an hour for it; `ticks` are the clocks of the page. */
  const editing = async () => {
    wrongBy(0)
    const ticks = vi.spyOn(window, 'setInterval')
    const reader = await arrive(newThread())
    await reader.submit(newText())
    await reader.press('[part=edit]')
    await see(() => /^1[45] more minutes to edit\.$/.test(reader.text('[part=edit-left]') ?? ''))
    return { reader, ticks }
  }

  it('goes on counting what the worker said', async () => {
    const { reader, ticks } = await editing()
    const better = newText('Better')
    await reader.fill('[part=edit-form] textarea', better)
    for (const hours of [2, -2]) {
      vi.setSystemTime(Date.now() + hours * HOUR_MS)
      for (const [tick] of ticks.mock.calls) if (typeof tick === 'function') tick()
      // Once all is drawn.
      await reader.element.focusOn('#nothing')
      expect(reader.text('[part=edit-left]')).toMatch(/^1[45] more minutes to edit\.$/)
      expect(reader.text('[part=edit-form] [aria-live][data-until]')).toBe('')
    }
    await reader.press('[part=edit-form] [part=submit]')
    await reader.article(better)
  })

  it('is told how much is left by the worker, which has counted on while the device slept', async () => {
    const { reader, ticks } = await editing()
    const { fetch } = window
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const answer = await fetch(input, init)
      const view = (await answer.json()) as ReceiptView
      return Response.json({ ...view, editSecondsLeft: null, editableUntil: null })
    })
    vi.setSystemTime(Date.now() + HOUR_MS)
    for (const [tick] of ticks.mock.calls) if (typeof tick === 'function') tick()
    await see(() => reader.text('[part=edit-left]')?.startsWith('The time for editing is over.'))
  })
})
