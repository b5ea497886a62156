import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hold } from '../hold.ts'
import { api, newText, newThread, publicPage, published } from '../newsroom.ts'
import { arrive, readerOf, see } from '../reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const elsewhere = () => document.body.appendChild(document.createElement('aside'))

describe('an element that is taken out of the document and put back', () => {
  it('goes on with what was being written', async () => {
    const reader = await arrive(newThread())
    await reader.write('Half a sentence')
    elsewhere().append(reader.element)
    expect(await reader.draft()).toBe('Half a sentence')
    const body = newText()
    await reader.submit(body)
    await reader.article(body)
  })

  it('loads after all where it was moved while loading', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', thread, loading: 'eager' })
    const { calls, answer } = hold((url) => url.includes('/comments?'))
    document.body.append(element)
    await see(() => calls.mock.calls.length > 0)
    elsewhere().append(element)
    answer()
    await readerOf(element).article(body)
  })

  it('brings more comments where it was moved after the first', async () => {
    const thread = newThread()
    for (let count = 0; count < 3; count += 1) await published(thread)
    const reader = await arrive(thread, { pageSize: 2 })
    elsewhere().append(reader.element)
    await reader.press('[part=more]')
    await see(() => reader.bodies().length === 3)
  })

  it('sends once where it was moved while sending', async () => {
    const thread = newThread()
    const body = newText()
    const reader = await arrive(thread)
    await reader.submit(body)
    elsewhere().append(reader.element)
    await reader.article(body)
    expect((await publicPage(thread)).comments.map((comment) => comment.body)).toEqual([body])
  })

  it('asks for news once, however often it was moved', async () => {
    const timers = vi.spyOn(window, 'setTimeout')
    const cleared = vi.spyOn(window, 'clearTimeout')
    const reader = await arrive(newThread())
    await see(() => timers.mock.calls.some(([, wait]) => wait === 60_000))
    for (let times = 0; times < 3; times += 1) elsewhere().append(reader.element)
    const waiting = () => {
      const gone = new Set(cleared.mock.calls.map(([id]) => id))
      return timers.mock.results.filter(
        ({ value }, at) => (timers.mock.calls[at]?.[1] ?? 0) >= 60_000 && !gone.has(value as number),
      ).length
    }
    await see(() => waiting() === 1)
  })
})
