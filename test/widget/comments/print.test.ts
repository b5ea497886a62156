import { cdp } from 'vitest/browser'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadMessages } from '../../../widget/comments/load-messages.ts'
import { Reading } from '../../../widget/comments/reading/reading.ts'
import { hold } from './hold.ts'
import { inlined } from './inlined.ts'
import { api, newText, newThread, published } from './newsroom.ts'
import { arrive, readerOf, see, type Reader } from './reader.ts'
import { frame } from './shifts.ts'

const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name })

afterEach(async () => {
  vi.restoreAllMocks()
  await media('')
  document.body.replaceChildren()
})

const printed = (reader: Reader, selector: string) =>
  reader.all(selector).filter((each) => each.checkVisibility()).length

it.each([
  ['el', /^"(Κυριακή|Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο) \d+ [Α-Ωα-ωάίό]+ \d{4}, \d\d:\d\d"$/],
  ['en', /^"\w+day, \d+ \w+ \d{4}, \d\d:\d\d"$/],
  ['ro', /^"[a-zăâț]+, \d+ [a-z]+ \d{4}, \d\d:\d\d"$/],
])('prints all of a conversation in %s with whole dates, and nothing to press', async (lang, date) => {
  const thread = newThread()
  for (let count = 0; count < 5; count += 1) await published(thread)
  const reader = await arrive(thread, { lang, pageSize: 2 })
  await reader.find('.news')
  expect(reader.bodies()).toHaveLength(2)
  window.dispatchEvent(new Event('beforeprint'))
  // At once: a browser waits for nothing.
  expect(reader.bodies()).toHaveLength(5)
  expect(reader.all<HTMLTimeElement>('time').every(({ title }) => title)).toBe(true)
  await media('print')
  const dates = reader.all('time').map((time) => getComputedStyle(time, '::after').content)
  expect(dates).toHaveLength(5)
  expect(dates.filter((each) => !date.test(each))).toEqual([])
  // The relative one takes no room: on paper it would be wrong tomorrow.
  expect(reader.all('time').map((time) => getComputedStyle(time).fontSize)).toEqual(Array(5).fill('0px'))
  expect(printed(reader, 'article')).toBe(5)
  expect(printed(reader, 'form, button, select')).toBe(0)
})

it('prints each comment once while more of them are on their way, and offers none of them again', async () => {
  const thread = newThread()
  await published(thread)
  const root = await published(thread)
  const REPLIES = 30
  for (let count = 0; count < REPLIES; count += 1) await published(thread, { parentId: root })
  const reader = await arrive(thread, { pageSize: 1 })
  await reader.find('.news')
  const { calls, answer } = hold()
  for (const more of reader.all('[part=more]')) more.click()
  await see(() => calls.mock.calls.length > 0)
  window.dispatchEvent(new Event('beforeprint'))
  expect(reader.bodies()).toHaveLength(REPLIES + 2)
  answer()
  await Promise.all(calls.mock.results.map(({ value }) => value as Promise<Response>))
  await frame()
  await frame()
  expect(reader.all('[part=more]')).toEqual([])
  expect(new Set(reader.bodies()).size).toBe(REPLIES + 2)
})

describe('far below an article, where nobody has come near', () => {
  const PREPARED_MS = 3000
  /** Such a tag, whose reader has been on the page for a moment at a wave of the hand. */
  const far = (thread: string) => {
    const listened = vi.spyOn(window, 'addEventListener')
    const left = vi.spyOn(window, 'removeEventListener')
    const printing = ({ mock }: { mock: { calls: unknown[][] } }) =>
      mock.calls.filter(([type]) => type === 'beforeprint').length
    const timers = vi.spyOn(window, 'setTimeout')
    document.body.appendChild(document.createElement('div')).style.height = '9000px'
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', lang: 'en', thread })
    document.body.append(element)
    return {
      element,
      /** What listens for a print: the element itself, and whatever was made ready. */
      listeners: () => printing(listened) - printing(left),
      moment: async () => {
        for (const [due, wait] of timers.mock.calls) {
          if (wait === PREPARED_MS && typeof due === 'function') due()
        }
        await Promise.all([loadMessages('en'), Reading.words('en')])
        await frame()
      },
    }
  }

  /** Such a tag, once the reader has been on the page for a moment. */
  const ready = async (put: (article: HTMLElement) => Promise<Reader> | Reader): Promise<Reader> => {
    const listened = vi.spyOn(window, 'addEventListener')
    const article = document.body.appendChild(document.createElement('div'))
    article.style.height = '9000px'
    const reader = await put(article)
    await see(() => listened.mock.calls.filter(([type]) => type === 'beforeprint').length > 1)
    return reader
  }
  const converse = async (): Promise<string> => {
    const thread = newThread()
    for (let count = 0; count < 3; count += 1) await published(thread)
    return thread
  }

  it('is ready as soon as the browser has nothing else to do', async () => {
    const { setTimeout } = window
    vi.spyOn(window, 'setTimeout').mockImplementation(((handler: () => void, ms?: number) =>
      ms === PREPARED_MS ? 0 : setTimeout(handler, ms)) as typeof setTimeout)
    const thread = await converse()
    const reader = await ready(() => {
      const element = document.createElement('twin-comments')
      Object.assign(element, { api, site: 'english-open', lang: 'ro', thread })
      document.body.append(element)
      return readerOf(element)
    })
    window.dispatchEvent(new Event('beforeprint'))
    expect(reader.bodies()).toHaveLength(3)
  })

  it('prints all of the conversation, which was not asked for before', async () => {
    const thread = await converse()
    const reader = await ready(() => {
      const element = document.createElement('twin-comments')
      Object.assign(element, { api, site: 'english-open', lang: 'ro', thread, pageSize: 1 })
      document.body.append(element)
      return readerOf(element)
    })
    expect(reader.all('article')).toEqual([])
    const loaded = vi.fn()
    reader.element.addEventListener('twin-load', loaded)
    window.dispatchEvent(new Event('beforeprint'))
    expect(reader.bodies()).toHaveLength(3)
    expect(reader.all<HTMLTimeElement>('time').every(({ title }) => title)).toBe(true)
    await media('print')
    expect(printed(reader, 'article')).toBe(3)
    await media('')
    // And is alive from then on.
    await reader.press('[part=reply]')
    await see(() => reader.focused()?.id === 'r-body')
    expect(reader.bodies()).toHaveLength(3)
    expect(loaded).toHaveBeenCalledOnce()
  })

  it('prints all of what a publisher’s server has put there in part, and keeps what was typed into it', async () => {
    const thread = await converse()
    const page = await inlined(thread, {
      query: { limit: '1' },
      attributes: { loading: 'lazy', 'page-size': '1' },
    })
    const reader = await ready(() => {
      page.arrive()
      return page
    })
    const field = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    if (!field) throw new Error('no form')
    field.value = 'Half a sentence'
    expect(reader.bodies()).toHaveLength(1)
    window.dispatchEvent(new Event('beforeprint'))
    expect(page.still.isConnected).toBe(false)
    expect(reader.bodies()).toHaveLength(3)
    expect(reader.all<HTMLTimeElement>('time').every(({ title }) => title)).toBe(true)
    expect(await reader.draft()).toBe('Half a sentence')
    await page.taken()
    await frame()
    expect(reader.bodies()).toHaveLength(3)
  })

  it.each([
    ['article', { thread: true }],
    ['order', { sort: 'newest' }],
    ['language', { lang: 'ro' }],
  ] as const)(
    'prints the %s that the tag names by now, where a publisher’s server has put another there',
    async (_what, by) => {
      const [thread, other] = [await converse(), newThread()]
      const bodies = [newText('First'), newText('Second')]
      for (const body of bodies) await published(other, { body })
      const page = await inlined(thread, { attributes: { loading: 'lazy' } })
      const reader = await ready(() => {
        page.arrive()
        return page
      })
      const field = page.still.querySelector<HTMLTextAreaElement>('#f-body')
      if (field) field.value = 'Half a sentence'
      // What is far away is laid out for paper alone.
      const texts = () => reader.all('[part=body]').map(({ textContent }) => textContent.trim())
      const before = texts()
      const now = { ...by, thread: 'thread' in by ? other : thread }
      Object.assign(reader.element, now)
      await reader.element.updateComplete
      const language = 'lang' in by ? by.lang : 'en'
      const [words] = await Promise.all([
        loadMessages(language),
        Reading.words(language),
        import('../../../widget/comments/taking-over/take-over.ts'),
      ])
      await frame()
      window.dispatchEvent(new Event('beforeprint'))
      expect(page.still.isConnected).toBe(false)
      expect(texts()).toEqual('thread' in by ? bodies : 'sort' in by ? before.toReversed() : before)
      expect(reader.text('[part=form-title]')).toBe(words?.write)
      expect(await reader.draft()).toBe('thread' in by ? '' : 'Half a sentence')
      await frame()
      expect(texts()).toHaveLength('thread' in by ? 2 : 3)
    },
  )

  it('shows what its reader wrote there and is still waiting, where a publisher’s server put the others there', async () => {
    const thread = await converse()
    const mine = newText()
    const first = await arrive(thread, { site: 'english' })
    await first.submit(mine)
    await first.article(mine)
    document.body.replaceChildren()
    const page = await inlined(thread, {
      site: 'english',
      attributes: { loading: 'lazy', site: 'english' },
    })
    const reader = await ready(() => {
      page.arrive()
      return page
    })
    window.dispatchEvent(new Event('beforeprint'))
    await reader.article(mine)
  })

  it('is made ready once, however often the page moves the tag, and no more once the conversation is there', async () => {
    const { element, listeners, moment } = far(await converse())
    for (let count = 0; count < 3; count += 1) {
      document.body.appendChild(document.createElement('div')).append(element)
    }
    await moment()
    await see(() => listeners() > 1)
    expect(listeners()).toBe(2)
    element.scrollIntoView()
    const reader = readerOf(element)
    await reader.find('.news')
    // The element, and its conversation.
    await see(() => listeners() === 2)
    element.remove()
    expect(listeners()).toBe(0)
  })

  it('fetches nothing for a tag that was taken away again', async () => {
    const { element, moment } = far(newThread())
    await element.updateComplete
    element.remove()
    const words = vi.spyOn(Reading, 'words')
    await moment()
    // Only by this test itself.
    expect(words).toHaveBeenCalledOnce()
  })

  it('prints in the language that the page has chosen since', async () => {
    const { element, moment } = far(await converse())
    await moment()
    element.lang = 'ro'
    await element.updateComplete
    await Promise.all([loadMessages('ro'), Reading.words('ro')])
    await frame()
    window.dispatchEvent(new Event('beforeprint'))
    const reader = readerOf(element)
    expect(reader.heading()).toBe('3 comentarii')
    expect(reader.bodies()).toHaveLength(3)
  })
})

it('leaves no empty sheet where the comments are far below and nobody has come near', async () => {
  const article = document.body.appendChild(document.createElement('div'))
  article.style.height = '9000px'
  const element = document.body.appendChild(document.createElement('twin-comments'))
  Object.assign(element, { api, site: 'english-open', thread: newThread() })
  const reader = readerOf(element)
  expect((await reader.find('.wait')).checkVisibility()).toBe(true)
  await media('print')
  expect(printed(reader, '.wait')).toBe(0)
})

it('prints neither a link to a private page nor how long a comment can still be edited', async () => {
  const reader = await arrive(newThread())
  await reader.find('.news')
  await reader.submit(newText())
  const OWN = '[part=receipt], [part=edit-left]'
  await see(() => printed(reader, OWN) === 2)
  await media('print')
  expect(printed(reader, OWN)).toBe(0)
})
