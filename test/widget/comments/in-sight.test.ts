import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'

beforeEach(() => page.viewport(390, 800))
afterEach(() => document.body.replaceChildren())

/** How far above the window's upper edge something begins; nothing, where all of it is in sight. */
const inSight = (element: HTMLElement | undefined): boolean => {
  const { top, bottom, height } = element?.getBoundingClientRect() ?? new DOMRect(0, -1)
  return height > 0 && top >= 0 && bottom <= innerHeight
}

it('keeps in sight whom one answers, and what they wrote, on a phone', async () => {
  const thread = newThread()
  const texts = Array.from({ length: 8 }, () => newText('A line or two about the two cities'))
  for (const body of texts) await published(thread, { body })
  const reader = await arrive(thread)
  const answered = await reader.article(texts[5] ?? '')
  await see(() => getComputedStyle(answered).scrollMarginBlockStart !== '0px')
  // Come up again from the form at the end.
  scrollTo(0, document.documentElement.scrollHeight)
  answered.querySelector<HTMLElement>('[part=reply]')?.click()
  await see(() => reader.focused()?.id === 'r-body')
  const within = (selector: string) => answered.querySelector<HTMLElement>(selector) ?? undefined
  for (const selector of ['[part=body]', '#r-title', 'label[for=r-body]', '#r-body'])
    expect([selector, inSight(within(selector))]).toEqual([selector, true])
})

it('draws the ring of a comment that has the focus with room around its letters', async () => {
  const thread = newThread()
  const body = newText()
  await published(thread, { body })
  const reader = await arrive(thread)
  const article = await reader.article(body)
  await see(() => getComputedStyle(article).scrollMarginBlockStart !== '0px')
  article.focus({ focusVisible: true })
  const { outlineStyle, outlineOffset } = getComputedStyle(article)
  expect(outlineStyle).not.toBe('none')
  expect(parseFloat(outlineOffset)).toBeGreaterThanOrEqual(6)
})
