import { afterEach, describe, expect, it, vi } from 'vitest'
import { TwinCommentCount } from '../../../widget/twin-comment-count.ts'
import { api, newThread, published } from '../comments/newsroom.ts'
import { arrive, see } from '../comments/reader.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const badge = (thread: string, lang: string): TwinCommentCount => {
  const element = document.createElement('twin-comment-count')
  for (const [name, value] of Object.entries({ api, site: 'english-open', thread, lang })) {
    element.setAttribute(name, value)
  }
  element.textContent = 'Comments'
  return element
}

const shown = (element: HTMLElement) => element.shadowRoot?.textContent

const asked = (input: RequestInfo | URL | undefined): string[] =>
  new URL(input instanceof Request ? input.url : (input ?? '')).searchParams.getAll('thread')

/** A worker that knows one number for every thread. */
const answering = (count: number) =>
  vi.spyOn(window, 'fetch').mockImplementation((input) => {
    const counts = Object.fromEntries(asked(input).map((key) => [key, count]))
    return Promise.resolve(Response.json({ counts }))
  })

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

  it('takes nothing for a number that is none, whatever a thread is called', async () => {
    vi.spyOn(window, 'fetch').mockRejectedValueOnce(new TypeError('no network'))
    const [element, later] = [badge('constructor', 'en'), badge(newThread(), 'en')]
    document.body.append(element)
    await see(() => vi.mocked(window.fetch).mock.settledResults[0]?.type === 'rejected')
    document.body.append(later)
    await see(() => shown(later))
    expect([element.innerText, element.shadowRoot]).toEqual(['Comments', null])
  })

  it('shows its own content again where it is moved on to a thread whose number cannot be had', async () => {
    const network = answering(7)
    const element = badge(newThread(), 'en')
    document.body.append(element)
    await see(() => shown(element) === '7 comments')
    network.mockResolvedValue(new Response('<h1>Bad gateway</h1>', { status: 502 }))
    element.thread = newThread()
    await see(() => element.innerText === 'Comments' && shown(element) === '')
  })

  const WORDS = {
    el: ['0 σχόλια', '1 σχόλιο', '2 σχόλια', '20 σχόλια', '101 σχόλια'],
    en: ['0 comments', '1 comment', '2 comments', '20 comments', '101 comments'],
    ro: ['0 comentarii', '1 comentariu', '2 comentarii', '20 de comentarii', '101 comentarii'],
  }
  for (const [lang, sentences] of Object.entries(WORDS)) {
    it(`counts as one does in ${lang}`, async () => {
      for (const [at, count] of [0, 1, 2, 20, 101].entries()) {
        vi.restoreAllMocks()
        answering(count)
        const element = badge(newThread(), lang)
        document.body.append(element)
        await see(() => shown(element))
        expect(shown(element)).toBe(sentences[at])
        expect(element.shadowRoot?.querySelector('[part=number]')?.textContent).toBe(String(count))
        expect(element.shadowRoot?.querySelector('[part=count]')?.getAttribute('lang')).toBe(lang)
      }
    })
  }

  it('asks once for badges that come one by one, as the parser makes them', async () => {
    const network = answering(3)
    const badges = Array.from({ length: 5 }, () => badge(newThread(), 'en'))
    for (const element of badges) {
      document.body.append(element)
      await Promise.resolve()
    }
    await see(() => badges.every(shown))
    expect(network).toHaveBeenCalledTimes(1)
  })

  it('takes the thread from the address of the link around it, without query and fragment', async () => {
    const link = document.createElement('a')
    link.href = `/news/${newThread()}/?from=front#comments`
    const key = link.origin + link.pathname
    await published(key)
    const element = badge('', 'en')
    element.removeAttribute('thread')
    link.append(element)
    document.body.append(link)
    await see(() => shown(element) === '1 comment')
  })

  it('asks for nothing without a thread or a site', async () => {
    const network = answering(3)
    const [placeless, homeless, last] = [badge('', 'en'), badge(newThread(), 'en'), badge(newThread(), 'en')]
    homeless.removeAttribute('site')
    document.body.append(placeless, homeless, last)
    await see(() => shown(last))
    expect(network.mock.calls.map(([input]) => asked(input))).toEqual([[last.thread]])
  })

  it('adopts properties that were set before its script was there', async () => {
    answering(2)
    const early = document.createElement('twin-comment-count-early')
    Object.assign(early, { site: 'english-open', thread: newThread(), api })
    document.body.append(early)
    customElements.define('twin-comment-count-early', class extends TwinCommentCount {})
    await see(() => shown(early) === '2 comments')
    expect(early.getAttribute('site')).toBe('english-open')
    Object.assign(early, { thread: null })
    expect(early.hasAttribute('thread')).toBe(false)
  })

  it('asks only once when it is moved, and speaks the language of its new place', async () => {
    const network = answering(1)
    const element = badge(newThread(), '')
    const [greek, romanian] = [document.createElement('p'), document.createElement('p')]
    greek.lang = 'el'
    romanian.lang = 'ro'
    document.body.append(greek, romanian)
    greek.append(element)
    await see(() => shown(element) === '1 σχόλιο')
    romanian.append(element)
    expect(shown(element)).toBe('1 comentariu')
    element.lang = 'en'
    expect(shown(element)).toBe('1 comment')
    expect(network).toHaveBeenCalledTimes(1)
  })

  it('follows the comments of the same site and thread on its page', async () => {
    const thread = newThread()
    const [same, other, elsewhere] = [badge(thread, 'en'), badge(newThread(), 'en'), badge(thread, 'en')]
    elsewhere.setAttribute('site', 'alba-open')
    document.body.append(same, other, elsewhere)
    const reader = await arrive(thread)
    await see(() => [same, other, elsewhere].every((element) => shown(element) === '0 comments'))
    await published(thread)
    await reader.element.reload()
    await see(() => shown(same) === '1 comment')
    expect([other, elsewhere].map(shown)).toEqual(['0 comments', '0 comments'])
  })

  it('takes the colour and weight of its number from the page', async () => {
    answering(4)
    const element = badge(newThread(), 'en')
    element.style.setProperty('--twin-count-color', 'rgb(1, 2, 3)')
    element.style.setProperty('--twin-count-weight', '700')
    document.body.append(element)
    const number = await see(() => element.shadowRoot?.querySelector('[part=number]'))
    expect(getComputedStyle(number)).toMatchObject({ color: 'rgb(1, 2, 3)', fontWeight: '700' })
  })
})
