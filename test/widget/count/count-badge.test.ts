import { afterEach, describe, expect, it, vi } from 'vitest'
import '../../../widget/twin-comment-count.ts'
import { api, newThread, published } from '../comments/newsroom.ts'
import { see } from '../comments/reader.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const badge = (thread: string, lang: string): HTMLElement => {
  const element = document.createElement('twin-comment-count')
  for (const [name, value] of Object.entries({ api, site: 'english-open', thread, lang })) {
    element.setAttribute(name, value)
  }
  element.textContent = 'Comments'
  return element
}

const shown = (element: HTMLElement) => element.shadowRoot?.textContent

describe('a count badge', () => {
  it('says how many comments there are, in the language of its place', async () => {
    const [none, one] = [newThread(), newThread()]
    await published(one)
    const badges = [badge(none, 'ro'), badge(one, 'el'), badge(one, 'en')]
    document.body.append(...badges)
    await see(() => badges.every(shown))
    expect(badges.map(shown)).toEqual(['0 comentarii', '1 σχόλιο', '1 comment'])
  })

  it('asks once for all badges of a page', async () => {
    const network = vi.spyOn(window, 'fetch')
    const badges = Array.from({ length: 12 }, () => badge(newThread(), 'en'))
    document.body.append(...badges)
    await see(() => badges.every(shown))
    expect(network).toHaveBeenCalledTimes(1)
  })

  it('asks for no more than a hundred at once', async () => {
    const network = vi.spyOn(window, 'fetch')
    const badges = Array.from({ length: 101 }, () => badge(newThread(), 'en'))
    document.body.append(...badges)
    await see(() => badges.every(shown))
    expect(network).toHaveBeenCalledTimes(2)
  })

  it('keeps its own content where the number cannot be had', async () => {
    const network = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    const element = badge(newThread(), 'en')
    document.body.append(element)
    await see(() => network.mock.settledResults[0]?.type === 'rejected')
    expect(element.innerText).toBe('Comments')
    expect(element.shadowRoot).toBeNull()
  })
})
