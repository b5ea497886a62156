import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { en } from '../../../worker/contract/i18n/reader/en.ts'
import { hold } from './hold.ts'
import { inlined } from './inlined.ts'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'
import { frame, shiftsWhile } from './shifts.ts'

const COMMENTS = 32
const AT_ONCE = 25
let thread = ''

beforeAll(async () => {
  thread = newThread()
  // Tall enough that who stands at the first sees nothing of what comes behind the last.
  for (let count = 0; count < COMMENTS; count += 1) {
    await published(thread, { body: Array.from({ length: 4 }, () => newText()).join('\n\n') })
  }
})

afterEach(() => {
  scrollTo(0, 0)
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** How many conversations each question asked for. */
const limits = () =>
  vi
    .mocked(window.fetch)
    .mock.calls.map(([input]) => input as string)
    .filter((url) => url.includes('/comments?'))
    .map((url) => Number(new URL(url).searchParams.get('limit')))

describe('a page of more conversations than one answer brings', () => {
  it('comes in several, without a press and without a shift, and the form below it', async () => {
    vi.spyOn(window, 'fetch')
    const shifts = await shiftsWhile(async () => {
      const reader = await arrive(thread, { pageSize: 100 })
      await see(() => reader.all('article').length === COMMENTS)
      await reader.find('#f-body')
      expect(reader.all('[part=more]')).toEqual([])
    })
    expect(limits()).toEqual([AT_ONCE, AT_ONCE])
    expect(shifts).toEqual([])
  })

  it('is no page of a tag that names no size: nothing more is asked for', async () => {
    vi.spyOn(window, 'fetch')
    const reader = await arrive(thread)
    await reader.find('.news')
    for (const end of [document.documentElement.scrollHeight, 0, document.documentElement.scrollHeight, 0]) {
      scrollTo(0, end)
      await frame()
      await frame()
    }
    expect(limits()).toEqual([AT_ONCE])
  })

  it('ends where the page ends, and goes on by a press', async () => {
    vi.spyOn(window, 'fetch')
    const reader = await arrive(thread, { pageSize: 30 })
    await see(() => reader.all('article').length === 30)
    const more = await reader.find('[part=more]')
    await see(() => more.innerText === en.more)
    expect(limits()).toEqual([AT_ONCE, 30 - AT_ONCE])
    more.click()
    await see(() => reader.all('article').length === COMMENTS)
  })

  it('leaves the button where the network ends in between', async () => {
    const { fetch } = window
    const failed = vi.fn()
    vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
      if (!(input as string).includes('after=')) return fetch(input, init)
      failed()
      return Promise.reject(new TypeError())
    })
    const reader = await arrive(thread, { pageSize: 100 })
    await see(() => failed.mock.calls.length > 0)
    expect(reader.all('article')).toHaveLength(AT_ONCE)
    vi.restoreAllMocks()
    await reader.press('[part=more]')
    await see(() => reader.all('article').length === COMMENTS)
  })

  it('moves nothing for who has gone to the form meanwhile, and comes by a press', async () => {
    const { calls, answer } = hold((url) => url.includes('after='))
    const reader = await arrive(thread, { pageSize: 100 })
    await see(() => calls.mock.calls.some(([url]) => (url as string).includes('after=')))
    await reader.element.focusComposer()
    const field = await reader.find('#f-body')
    const { top } = field.getBoundingClientRect()
    const shifts = await shiftsWhile(async () => {
      answer()
      await Promise.all(calls.mock.results.map(({ value }) => value as Promise<Response>))
      await frame()
      await frame()
    })
    expect(shifts).toEqual([])
    expect(field.getBoundingClientRect().top).toBeCloseTo(top, 0)
    expect(reader.focused()).toBe(field)
    expect(reader.all('article')).toHaveLength(AT_ONCE)
    await reader.press('[part=more]')
    await see(() => reader.all('article').length === COMMENTS)
  })

  it('is not asked for again where a publisher’s server has put all of it into the page', async () => {
    const page = await inlined(thread, { query: { limit: '100' }, attributes: { 'page-size': '100' } })
    vi.spyOn(window, 'fetch')
    page.arrive()
    await page.taken()
    await page.find('.news')
    expect(page.all('article')).toHaveLength(COMMENTS)
    expect(limits()).toEqual([])
  })
})
