import { afterEach, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'
import { shiftsWhile } from './shifts.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

it.each(LANGUAGES)(
  'asks nothing of Intl to show comments in %s, whose first use takes long',
  async (lang) => {
    const asked: string[] = []
    const watch = (name: string) => () => {
      asked.push(name)
      throw new Error(`${name} was asked`)
    }
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(watch('DateTimeFormat'))
    vi.spyOn(Intl, 'RelativeTimeFormat').mockImplementation(watch('RelativeTimeFormat'))
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(watch('NumberFormat'))
    vi.spyOn(Intl, 'PluralRules').mockImplementation(watch('PluralRules'))
    for (const method of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
      vi.spyOn(Date.prototype, method).mockImplementation(watch(method))
    }
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(watch('a number’s toLocaleString'))
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread, { lang })
    await see(() => reader.all<HTMLTimeElement>('time')[0]?.title)
    expect(asked).toEqual([])
  },
)

it('puts the form in, part by part, when the comments are there, with room kept below them until it is whole', async () => {
  const thread = newThread()
  await Promise.all(Array.from({ length: 3 }, () => published(thread, { body: newText() })))
  const seen: string[] = []
  const look = new MutationObserver(() => {
    const root = document.querySelector('twin-comments')?.shadowRoot
    const room = root?.querySelector('.slow') ? 'room' : 'no room'
    const form = root?.querySelector('form')
    const has = (selector: string) => form?.querySelector(selector)
    const forms = has('[part=submit]')
      ? 'the form'
      : has('[name=name]')
        ? 'most of a form'
        : has('textarea')
          ? 'some of a form'
          : 'no form'
    if (root?.querySelector('article'))
      seen.push(`${root.querySelectorAll('article').length} comments, ${forms}, ${room}`)
  })
  const watch = () => {
    const root = document.querySelector('twin-comments')?.shadowRoot
    if (root) look.observe(root, { childList: true, subtree: true })
  }
  document.addEventListener('twin-load', watch, { once: true })
  const reader = await arrive(thread)
  await reader.find('[part=submit]')
  look.disconnect()
  expect(seen).toContain('3 comments, no form, room')
  expect(seen).toContain('3 comments, some of a form, room')
  expect(seen).toContain('3 comments, most of a form, room')
  expect(seen.filter((each) => /(no|of a) form, no room$/.test(each))).toEqual([])
  expect(seen.filter((each) => each.includes('the form') && !each.startsWith('3'))).toEqual([])
  expect(seen.at(-1)).toBe('3 comments, the form, no room')
})

it('moves nothing of a short conversation, however slowly its form comes', async () => {
  const thread = newThread()
  await published(thread)
  // What waits for its turn waits for the painting of what came before it, too.
  const { setTimeout } = window
  const late = (turn: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) =>
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => turn(...given))), ms)
  vi.spyOn(window, 'setTimeout').mockImplementation(late as typeof setTimeout)
  expect(await shiftsWhile(() => arrive(thread))).toEqual([])
})
