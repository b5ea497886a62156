import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'

beforeEach(() => page.viewport(390, 800))
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

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

it('leaves the form as wide as it is, however long a word is that somebody pastes', async () => {
  const thread = newThread()
  await published(thread)
  const reader = await arrive(thread)
  const host = reader.element
  const wide = () => Math.max(...reader.all('form, form *').map((each) => each.getBoundingClientRect().right))
  for (const [selector, opener] of [
    ['#f-body', '[part=jump]'],
    ['#r-body', '[part=reply]'],
  ] as const) {
    await reader.press(opener)
    await see(() => reader.focused()?.matches(selector))
    await reader.fill(selector, `https://example.org/${'a'.repeat(120)}`)
    await see(() => reader.focused()?.closest('form')?.querySelector('[part=preview-button]'))
    expect(wide()).toBeLessThanOrEqual(host.getBoundingClientRect().right + 1)
  }
})

it.each(['el', 'en', 'ro'])(
  'moves no field on a phone when what helps with an answer comes, in %s',
  async (lang) => {
    await page.viewport(320, 800)
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread, { lang })
    await see(
      () =>
        getComputedStyle(reader.element.shadowRoot?.querySelector('article') ?? document.body)
          .scrollMarginBlockStart !== '0px',
    )
    await reader.press('[part=reply]')
    const field = await reader.find('#r-body')
    const within = () =>
      field.getBoundingClientRect().top - (field.closest('article')?.getBoundingClientRect().top ?? 0)
    const before = within()
    expect(field.closest('form')?.querySelector('[part=preview-button]')).toBeNull()
    await see(() => field.closest('form')?.querySelector('[part=preview-button]'))
    expect(Math.round(within() - before)).toBe(0)
  },
)

it('moves nothing on a phone when a comment is no longer from now', async () => {
  await page.viewport(360, 800)
  const thread = newThread()
  const bodies = [newText(), newText()]
  for (const body of bodies) await published(thread, { body, name: 'Κωνσταντίνος Παπαδόπουλος' })
  const reader = await arrive(thread, { lang: 'el' })
  await reader.find('.news')
  const tops = () => reader.all('[part=body]').map((body) => body.getBoundingClientRect().top)
  const before = tops()
  const now = Date.now()
  vi.spyOn(Date, 'now').mockReturnValue(now + 62_000)
  reader.element.requestUpdate()
  await see(() => reader.text('[part=time]') === 'πριν από 1 λεπτό')
  expect(tops()).toEqual(before)
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
