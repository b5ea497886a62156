import { afterEach, describe, expect, it, vi } from 'vitest'
import { api, newText, newThread, published } from './newsroom.ts'
import { readerOf, see } from './reader.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname + location.search)
})

/** Comments that a page has put away behind “Comments”, two levels deep. */
const behindSummary = (thread: string) => {
  const outer = document.body.appendChild(document.createElement('details'))
  outer.append(document.createElement('summary'))
  const details = outer.appendChild(document.createElement('details'))
  const summary = details.appendChild(document.createElement('summary'))
  summary.textContent = 'Comments'
  const element = document.createElement('twin-comments')
  Object.assign(element, { api, site: 'english-open', thread })
  details.append(element)
  return { reader: readerOf(element), outer, details }
}

describe('comments inside a closed <details>', () => {
  it('are asked for when the reader opens it', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    const asked = vi.spyOn(window, 'fetch')
    const { reader, outer, details } = behindSummary(thread)
    await new Promise((told) => new IntersectionObserver(told).observe(reader.element))
    await new Promise(requestAnimationFrame)
    expect(asked).not.toHaveBeenCalled()
    outer.open = true
    details.open = true
    await reader.article(body)
  })

  it('are opened where the page has put them into a component that folds its content', async () => {
    const thread = newThread()
    const id = await published(thread)
    history.replaceState(null, '', `#comment-${id}`)
    const card = document.body.appendChild(document.createElement('div'))
    const details = card.attachShadow({ mode: 'open' }).appendChild(document.createElement('details'))
    details.append(document.createElement('slot'))
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', thread })
    card.append(element)
    const reader = readerOf(element)
    await see(() => reader.focused()?.id === `c-${id}`)
    expect(details.open).toBe(true)
  })

  it('are opened by the address of one of them, which is shown and has the focus', async () => {
    const thread = newThread()
    const id = await published(thread)
    history.replaceState(null, '', `#comment-${id}`)
    const { reader, outer, details } = behindSummary(thread)
    await see(() => reader.focused()?.id === `c-${id}`)
    expect([outer.open, details.open]).toEqual([true, true])
    expect(reader.all('article')[0]?.checkVisibility({ contentVisibilityAuto: true })).toBe(true)
  })
})
