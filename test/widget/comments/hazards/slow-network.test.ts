import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread, publicPage, published } from '../newsroom.ts'
import { arrive, see } from '../reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** Nothing answers, and patience ends when the test says so. */
const silence = () => {
  const patience = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal)
  const network = vi.spyOn(window, 'fetch').mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError')))
      }),
  )
  return {
    asked: () => network.mock.calls.length > 0,
    endPatience: () => {
      network.mockRestore()
      patience.abort()
      vi.mocked(AbortSignal.timeout).mockRestore()
    },
  }
}

describe('a network that answers late or never', () => {
  it('is waited for with words, and then the reader may ask again', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    const network = silence()
    const arriving = arrive(thread)
    const [element] = document.getElementsByTagName('twin-comments')
    await see(() => element?.shadowRoot?.textContent.includes('Loading the comments…'))
    network.endPatience()
    const reader = await arriving
    expect(reader.text('[part=failed]')).toContain('The comments could not be loaded.')
    await reader.press('[part=failed] button')
    await reader.article(body)
  })

  it('leaves the text where it is, and takes one press for one comment however long it lasts', async () => {
    const thread = newThread()
    const body = newText()
    const reader = await arrive(thread)
    await reader.write(body)
    await reader.tick()
    const network = silence()
    await reader.send()
    await see(() => network.asked() && reader.text('[part=form] [part=submit]') === 'Sending…')
    expect(reader.all('[part=submit]').filter((button) => button.matches(':disabled'))).toEqual([])
    await reader.send()
    expect(await reader.draft()).toBe(body)
    network.endPatience()
    await see(() => reader.text('.summary')?.includes('No answer came.'))
    await reader.send()
    await reader.article(body)
    expect((await publicPage(thread)).comments.map((comment) => comment.body)).toEqual([body])
  })
})
