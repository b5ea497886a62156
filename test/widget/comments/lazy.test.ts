import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, newText, newThread, published } from './newsroom.ts'
import { readerOf, see } from './reader.ts'

const real = globalThis.fetch
const asked: string[] = []

beforeEach(() => {
  asked.length = 0
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    asked.push(String(input instanceof Request ? input.url : input))
    return real(input, init)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname + location.search)
  scrollTo(0, 0)
})

const questions = () => asked.filter((url) => url.includes('/comments?'))

const ARTICLE = 9000

/** A tag so far below the article that nobody has come near yet. */
const farBelow = (thread: string, attributes: Record<string, string> = {}, within = document.body) => {
  const article = document.createElement('div')
  article.style.height = `${ARTICLE}px`
  const element = document.createElement('twin-comments')
  const all = { api, site: 'english-open', lang: 'en', thread, ...attributes }
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value)
  within.append(article, element)
  return readerOf(element)
}

/** The browser has told everybody what is in sight. */
const looked = async (element: Element) => {
  await new Promise((told) => new IntersectionObserver(told).observe(element))
  await new Promise(requestAnimationFrame)
}

describe('a tag far below its article', () => {
  it('asks for nothing until the reader comes near, and is there when they arrive', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    asked.length = 0
    const reader = farBelow(thread)
    await looked(reader.element)
    expect(asked).toEqual([])
    scrollTo(0, ARTICLE - innerHeight / 2)
    await reader.article(body)
    expect(questions()).toHaveLength(1)
  })

  it('speaks the language that the page has chosen by the time when the reader comes near', async () => {
    const { lang } = document.documentElement
    const reader = farBelow(newThread())
    reader.element.removeAttribute('lang')
    await looked(reader.element)
    document.documentElement.lang = 'ro'
    scrollTo(0, ARTICLE - innerHeight / 2)
    await see(() => reader.heading() === '0 comentarii')
    document.documentElement.lang = lang
  })

  it('begins before the reader comes near inside a region that scrolls by itself, too', async () => {
    const region = document.body.appendChild(document.createElement('div'))
    region.style.cssText = 'height: 400px; overflow: auto'
    const reader = farBelow(newThread(), {}, region)
    await looked(reader.element)
    expect(asked).toEqual([])
    region.scrollTop = ARTICLE - 400 - 600
    await reader.find('[part=empty]')
  })

  it('asks at once where the page’s address names a comment, and leads there', async () => {
    const thread = newThread()
    const body = newText()
    const id = await published(thread, { body })
    history.replaceState(null, '', `#comment-${id}`)
    const reader = farBelow(thread)
    await see(() => reader.focused()?.id === `c-${id}`)
    expect(questions()).toHaveLength(1)
  })

  it('does not take any other address for a comment’s', async () => {
    history.replaceState(null, '', '#comments')
    const reader = farBelow(newThread())
    await looked(reader.element)
    expect(asked).toEqual([])
  })

  it('asks at once where a link on the page is followed to a comment', async () => {
    const thread = newThread()
    const id = await published(thread)
    const reader = farBelow(thread)
    await looked(reader.element)
    location.hash = `#comment-${id}`
    await see(() => reader.focused()?.id === `c-${id}`)
  })

  it('asks at once where the page is printed', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    const reader = farBelow(thread)
    await looked(reader.element)
    window.dispatchEvent(new Event('beforeprint'))
    await reader.article(body)
  })

  it('asks at once where the page wishes so, also later', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    await farBelow(thread, { loading: 'eager' }).article(body)
    const later = farBelow(thread)
    await looked(later.element)
    later.element.loading = 'eager'
    await later.article(body)
  })
})
