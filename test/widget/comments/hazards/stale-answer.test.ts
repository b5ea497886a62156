import { afterEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread, published } from '../newsroom.ts'
import { arrive, see } from '../reader.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const addressOf = (input: RequestInfo | URL) => (input instanceof Request ? input.url : input.toString())

/** Holds back the answers to requests whose address has these words, until they are let go. */
const holding = (...words: string[]) => {
  const real = window.fetch
  let letGo = () => {}
  const open = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const delivered: Promise<unknown>[] = []
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    if (!words.every((word) => addressOf(input).includes(word))) return real(input, init)
    // Without the signal: an answer that comes although nobody waits for it any more.
    const answer = real(input).then(async (response) => {
      await open
      return response
    })
    delivered.push(answer)
    return answer
  })
  return { asked: () => delivered.length, letGo: () => (letGo(), Promise.all(delivered)) }
}

describe('an answer that comes too late', () => {
  it('about another article changes nothing under this one', async () => {
    const [first, second] = [newThread(), newThread()]
    const [old, current] = [newText('Old'), newText('Current')]
    await published(first, { body: old })
    await published(second, { body: current })
    const network = holding(first)
    const element = document.createElement('twin-comments')
    const reader = await (async () => {
      element.remove()
      const arriving = arrive(first)
      await see(() => network.asked() > 0)
      const [widget] = document.getElementsByTagName('twin-comments')
      if (widget) widget.thread = second
      return arriving
    })()
    await reader.article(current)
    await network.letGo()
    await reader.element.updateComplete
    expect(reader.bodies()).toEqual([current])
    expect(reader.heading()).toBe('1 comment')
  })

  it('in another order is not shown in this one', async () => {
    const thread = newThread()
    const texts = [newText('First'), newText('Second')]
    for (const body of texts) await published(thread, { body })
    const reader = await arrive(thread)
    expect(reader.bodies()).toEqual(texts)
    const network = holding(thread, 'sort=newest')
    reader.element.sort = 'newest'
    await see(() => network.asked() > 0)
    reader.element.sort = 'oldest'
    await reader.element.updateComplete
    await see(() => reader.bodies().length === 2)
    await network.letGo()
    await reader.element.updateComplete
    expect(reader.bodies()).toEqual(texts)
  })

  it('about one comment is not shown in the order that was chosen meanwhile, and all comments can be had in that', async () => {
    const thread = newThread()
    const texts = Array.from({ length: 4 }, () => newText())
    const ids: string[] = []
    for (const body of texts) ids.push(await published(thread, { body }))
    const reader = await arrive(thread, { pageSize: 2 })
    await reader.find('.news')
    const network = holding(thread, 'around=')
    const opened = reader.element.openComment(ids[2] ?? '')
    await see(() => network.asked() > 0)
    reader.element.sort = 'newest'
    await see(() => reader.bodies()[0] === texts[3])
    await network.letGo()
    expect(await opened).toBe(false)
    await reader.press('[part=more]')
    await see(() => reader.bodies().length === texts.length)
    expect(reader.bodies()).toEqual([...texts].reverse())
  })
})
