import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread, published } from '../newsroom.ts'
import { arrive, see } from '../reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

const DAY_MS = 86_400_000

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
