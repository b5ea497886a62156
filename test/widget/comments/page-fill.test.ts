import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { en } from '../../../worker/contract/i18n/reader/en.ts'
import { inlined } from './inlined.ts'
import { newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'
import { shiftsWhile } from './shifts.ts'

const COMMENTS = 32
const AT_ONCE = 25
let thread = ''

beforeAll(async () => {
  thread = newThread()
  for (let count = 0; count < COMMENTS; count += 1) await published(thread)
})

afterEach(() => {
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

  it('shows what has come where the network ends in between, and goes on by a press', async () => {
    const { fetch } = window
    vi.spyOn(window, 'fetch').mockImplementation((input, init) =>
      (input as string).includes('after=') ? Promise.reject(new TypeError()) : fetch(input, init),
    )
    const reader = await arrive(thread, { pageSize: 100 })
    await reader.find('.more [role=alert]')
    expect(reader.all('article')).toHaveLength(AT_ONCE)
    vi.restoreAllMocks()
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
