import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread } from '../newsroom.ts'
import { arrive, comeBack } from '../reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const refusals: [string, () => void][] = [
  [
    'as a private window does',
    () => {
      vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      })
    },
  ],
  [
    'because it is full',
    () => {
      vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      })
    },
  ],
]

describe.each(refusals)('a browser that refuses to keep anything, %s', (_, refuse) => {
  it('lets a reader write, send, edit and come back on the same page', async () => {
    refuse()
    const thread = newThread()
    const before = await arrive(thread)
    await before.write('Not sent yet')
    const reader = await comeBack(before, thread)
    expect(await reader.draft()).toBe('Not sent yet')

    const body = newText()
    await reader.submit(body)
    await reader.article(body)
    const better = newText('Better')
    await reader.press('[part=edit]')
    await reader.fill('[part=edit-form] textarea', better)
    await reader.press('[part=edit-form] [part=submit]')
    await reader.article(better)
    expect(await reader.draft()).toBe('')
  })
})
