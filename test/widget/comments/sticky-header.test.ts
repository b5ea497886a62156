import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newText, newThread, publicPage, published } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

const HEADER = 120

beforeEach(() => page.viewport(390, 640))
afterEach(() => {
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname + location.search)
})

/** A page with a header that stays in sight, as its own style tells the element. */
const dressed = async (thread: string): Promise<Reader> => {
  const header = document.createElement('header')
  header.style.cssText = `position: fixed; inset: 0 0 auto; block-size: ${HEADER}px; background: teal; z-index: 9`
  document.body.append(header)
  const host = document.body.appendChild(document.createElement('div'))
  host.style.cssText = `padding-block-start: ${HEADER}px; --twin-sticky-offset: ${HEADER}px`
  const reader = await arrive(thread, {}, host)
  // What only shows once somebody goes somewhere is there.
  await reader.find('.news')
  return reader
}

const topOf = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? -1

const conversation = async (thread: string) => {
  const bodies = Array.from({ length: 6 }, () => newText('A line or two about the two cities, and one more'))
  return Promise.all(bodies.map((body) => published(thread, { body })))
}

describe('below a header of the page that stays in sight', () => {
  it('a comment that the address names stands clear of it', async () => {
    const thread = newThread()
    await conversation(thread)
    const third = (await publicPage(thread)).comments[2]
    history.replaceState(null, '', `#comment-${third?.id ?? ''}`)
    const reader = await dressed(thread)
    await see(() => reader.focused()?.id === `c-${third?.id ?? ''}` && scrollY > 0)
    // With room for its ring.
    expect(Math.round(topOf(reader.focused()))).toBe(HEADER + 8)
  })

  it('whatever the Tab key goes back to can be seen', async () => {
    const thread = newThread()
    await conversation(thread)
    const reader = await dressed(thread)
    await reader.element.focusComposer()
    const gone: string[] = []
    for (let step = 0; step < 14; step += 1) {
      await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
      const focused = reader.focused()
      if (topOf(focused) < HEADER) gone.push(`${focused?.localName ?? ''} at ${topOf(focused)}`)
    }
    expect(topOf(reader.all('article')[2])).toBeLessThan(innerHeight)
    expect(gone).toEqual([])
  })

  it('a field at fault that the summary leads to stands clear of it, with its label and what is wrong', async () => {
    const reader = await dressed(newThread())
    await reader.send()
    const summary = await reader.find('.summary')
    await see(() => reader.focused() === summary)
    expect(topOf(summary)).toBeGreaterThanOrEqual(HEADER)
    // From below it, where a reader of the list may have come to.
    scrollTo(0, document.documentElement.scrollHeight)
    reader.all<HTMLAnchorElement>('.summary a')[0]?.click()
    await see(() => reader.focused()?.id === 'f-body')
    for (const selector of ['label[for=f-body]', '#f-body-e', '#f-body']) {
      const [shown] = reader.all(selector)
      expect([selector, topOf(shown) >= HEADER]).toEqual([selector, true])
    }
  })

  it('the text of a reply stands below the end of what it answers', async () => {
    const thread = newThread()
    await published(thread, { body: newText('A long comment. '.repeat(60)) })
    const reader = await dressed(thread)
    await reader.press('[part=reply]')
    const field = await reader.find('#r-body')
    // From below it, where a reader of the policy may have come to.
    scrollTo(0, document.documentElement.scrollHeight)
    await see(() => topOf(field) < HEADER)
    reader.all('article form [part=submit]')[0]?.focus({ preventScroll: true })
    field.focus()
    const answered = reader.all('article .body')[0]?.getBoundingClientRect().bottom
    expect(answered).toBeGreaterThan(HEADER)
    expect(topOf(field)).toBeLessThan(innerHeight)
  })
})
