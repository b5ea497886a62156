import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TwinComments } from '../../../widget/twin-comments.ts'
import type { TwinCommentsDetails } from '../../../widget/twin-comments.ts'
import { api, newText, newThread, published } from '../comments/newsroom.ts'
import { arrive, readerOf, see, type Reader } from '../comments/reader.ts'
import { documented, documentedDetails, livingLooks, livingMethods } from './documented.ts'

const docs = await documented('twin-comments')

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  scrollTo(0, 0)
})

const ELSEWHERE = 'https://comments.elsewhere.example'
const real = window.fetch
type Asked = { url: URL; sent: { thread?: { title?: string } } | null }

/** Everything that is asked of the worker, which answers under a second name too. */
const listen = (): Asked[] => {
  const asked: Asked[] = []
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    const address = input as string
    const sent = typeof init?.body === 'string' ? (JSON.parse(init.body) as Asked['sent']) : null
    asked.push({ url: new URL(address), sent })
    return real(address.replace(ELSEWHERE, api), init)
  })
  return asked
}

describe('what a tag may carry', () => {
  type Seen = { reader: Reader; asked: Asked[] }
  type Case = {
    value: string | number
    /** What is the same without it. */
    else?: Partial<TwinComments>
    /** What a reader, or the worker, notices of it. */
    noticed: (seen: Seen) => unknown
  }
  const [thread, other] = [newThread(), newThread()]
  const [body, otherBody] = [newText(), newText()]
  const last = ({ asked }: Seen) => asked.findLast(({ url }) => url.pathname.endsWith('/comments'))?.url

  const cases: Record<string, Case> = {
    site: { value: 'alba-open', noticed: (seen) => last(seen)?.pathname === '/v1/sites/alba-open/comments' },
    api: { value: ELSEWHERE, noticed: (seen) => last(seen)?.origin === ELSEWHERE },
    thread: { value: other, noticed: ({ reader }) => reader.bodies().join() === otherBody },
    'page-url': {
      value: 'https://news.example/elsewhere',
      noticed: ({ reader }) =>
        reader
          .all<HTMLAnchorElement>('[part=time]')
          .some(({ href }) => href.startsWith('https://news.example/elsewhere#comment-')),
    },
    'page-title': {
      value: 'A title of its own',
      noticed: async ({ reader, asked }) => {
        await see(() => reader.all('[part=form]').length === 1)
        await reader.write(newText())
        await reader.tick()
        await reader.send()
        return see(() => asked.some(({ sent }) => sent?.thread?.title === 'A title of its own'))
      },
    },
    lang: { value: 'ro', noticed: ({ reader }) => reader.heading()?.includes('comentari') },
    sort: { value: 'newest', noticed: (seen) => last(seen)?.searchParams.get('sort') === 'newest' },
    'page-size': { value: 7, noticed: (seen) => last(seen)?.searchParams.get('limit') === '7' },
    theme: {
      value: 'dark',
      noticed: ({ reader }) => getComputedStyle(reader.element).colorScheme === 'dark',
    },
    'heading-level': {
      value: 4,
      noticed: ({ reader }) => reader.all('[part=heading]')[0]?.ariaLevel === '4',
    },
    loading: { value: 'eager', else: { loading: 'lazy' }, noticed: (seen) => last(seen) !== undefined },
  }
  const written = Promise.all([published(thread, { body }), published(other, { body: otherBody })])

  it('is all that is documented, and nothing else', () => {
    expect([...new Set(TwinComments.observedAttributes)].sort()).toEqual(docs.attributes)
    expect(Object.keys(cases).sort()).toEqual(docs.attributes)
    const own = [...TwinComments.elementProperties.keys()].map(String).filter((name) => !name.startsWith('_'))
    expect(own.sort()).toEqual(docs.fields)
  })

  describe.each(docs.properties)('$attribute', ({ attribute, property }) => {
    const { value, else: others, noticed } = cases[attribute] ?? { value: '', noticed: () => false }
    const base = { api, site: 'english-open', lang: 'en', thread, loading: 'eager', ...others }
    /** Out of sight, so that nothing is loaded because a reader came near. */
    const put = async (element: HTMLElement) => {
      await written
      Object.assign(element, base)
      const far = document.createElement('div')
      far.style.height = '9000px'
      document.body.append(far, element)
    }
    const upgrade = (element: HTMLElement) => {
      customElements.define(element.localName, class extends TwinComments {})
      if (!(element instanceof TwinComments)) throw new Error('not upgraded')
      return element
    }
    const early = () => document.createElement(`early-${crypto.randomUUID()}`)
    const late = async () => {
      const element = document.createElement('twin-comments')
      await put(element)
      await element.updateComplete
      if (base.loading === 'eager') await readerOf(element).article(body)
      return element
    }

    it.each([
      [
        'in the markup',
        async () => {
          const element = early()
          await put(element)
          Reflect.deleteProperty(element, property)
          element.setAttribute(attribute, String(value))
          return upgrade(element)
        },
      ],
      [
        'as a property, before the script is there',
        async () => {
          const element = early()
          await put(element)
          Reflect.set(element, property, value)
          return upgrade(element)
        },
      ],
      [
        'as an attribute, later',
        async () => {
          const element = await late()
          element.setAttribute(attribute, String(value))
          return element
        },
      ],
      [
        'as a property, later',
        async () => {
          const element = await late()
          Reflect.set(element, property, value)
          return element
        },
      ],
    ])('works %s', async (way, put) => {
      const asked = listen()
      const element = await put()
      const seen = { reader: readerOf(element), asked }
      await vi.waitFor(async () => expect(await noticed(seen)).toBeTruthy(), { timeout: 8_000, interval: 20 })
      expect(Reflect.get(element, property)).toBe(value)
      // The platform reflects `lang` by itself.
      const reflects = way.includes('attribute') || way.includes('markup') || property === 'lang'
      const shown = reflects || docs.reflected.includes(property) ? String(value) : null
      expect(element.getAttribute(attribute)).toBe(shown)
    })
  })
})

describe('what a page can call', () => {
  const INTERNAL = ['announce', 'emit', 'focusOn', 'mark']

  it('is all that is documented, and nothing else', () => {
    expect(livingMethods(TwinComments).filter((name) => !INTERNAL.includes(name))).toEqual(docs.methods)
    expect(Object.keys(calls).sort()).toEqual(docs.methods)
  })

  /** An element that nobody has come near yet. */
  const far = async (thread: string) => {
    const space = document.createElement('div')
    space.style.height = '9000px'
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', lang: 'en', thread })
    document.body.append(space, element)
    await element.updateComplete
    return readerOf(element)
  }

  const calls: Record<string, (thread: string) => Promise<void>> = {
    focusComposer: async (thread) => {
      const reader = await far(thread)
      await reader.element.focusComposer()
      expect(reader.focused()?.id).toBe('f-body')
    },
    reload: async (thread) => {
      const reader = await arrive(thread)
      await reader.write('Half a sentence')
      const body = newText()
      await published(thread, { body })
      await reader.element.reload()
      await reader.article(body)
      expect(await reader.draft()).toBe('Half a sentence')
    },
    openComment: async (thread) => {
      const body = newText()
      const id = await published(thread, { body })
      const reader = await far(thread)
      expect(await reader.element.openComment(id)).toBe(true)
      expect(reader.focused()).toBe(await reader.article(body))
      expect(await reader.element.openComment(crypto.randomUUID())).toBe(false)
    },
  }

  it.each(docs.methods)('%s does what it is named after', async (method) => {
    await calls[method]?.(newThread())
    expect(calls[method]).toBeDefined()
  })
})

describe('what a page hears', () => {
  it('is all that is documented and nothing else: through shadow roots, with what the README lists', async () => {
    const sent = vi.spyOn(EventTarget.prototype, 'dispatchEvent')
    const heard = new Map<string, CustomEvent<object>>()
    const listener = (event: Event) => void heard.set(event.type, event as CustomEvent<object>)
    for (const name of docs.events) document.addEventListener(name, listener)
    const host = document.body.appendChild(document.createElement('div'))
    const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))

    const reader = await arrive(newThread(), {}, inside)
    const body = newText()
    await reader.write(body)
    await reader.send()
    await see(() => heard.has('twin-error'))
    await reader.tick()
    await reader.send()
    await reader.article(body)
    for (const name of docs.events) document.removeEventListener(name, listener)

    expect([...heard.keys()].sort()).toEqual(docs.events)
    const dispatched = sent.mock.calls.map(([{ type }]) => type).filter((type) => type.startsWith('twin-'))
    expect([...new Set(dispatched)].sort()).toEqual(docs.events)
    const details = documentedDetails()
    for (const [name, { bubbles, composed, cancelable, detail }] of heard) {
      expect({ name, bubbles, composed, cancelable }).toEqual({
        name,
        bubbles: true,
        composed: true,
        cancelable: name === 'twin-submit',
      })
      expect({ name, keys: Object.keys(detail).sort() }).toEqual({ name, keys: details[name] })
    }
    expect(heard.get('twin-submitted')?.detail).toMatchObject({ comment: { body, status: 'approved' } })
  })

  it('is asked before a comment leaves: one that is held back stays in its form, and is sent by the next press', async () => {
    const asked = listen()
    const thread = newThread()
    const reader = await arrive(thread)
    const body = newText()
    await reader.write(body)
    await reader.tick()
    const refused = new Promise<TwinCommentsDetails['twin-submit']>((resolve) => {
      const hold = (event: CustomEvent<TwinCommentsDetails['twin-submit']>) => {
        event.preventDefault()
        resolve(event.detail)
      }
      document.addEventListener('twin-submit', hold, { once: true })
    })
    await reader.send()
    expect(await refused).toEqual({ thread, parentId: null, body })
    await see(() => reader.text('[part=submit]') === 'Send comment')
    expect(await reader.draft()).toBe(body)
    expect((await reader.find<HTMLInputElement>('#f-consent')).checked).toBe(true)
    expect(asked.filter(({ sent }) => sent)).toEqual([])
    await reader.send()
    await reader.article(body)
  })
})

describe('what a page can put in', () => {
  /** Where what stands in a slot is shown, and what is not shown then. */
  const places: Record<string, { closed?: true; written?: true; instead?: string }> = {
    heading: { instead: '[part=heading]' },
    'privacy-notice': {},
    closed: { closed: true, instead: '[part=closed]' },
    empty: { instead: '[part=empty]' },
    footer: {},
  }

  it('is all that is documented; what has no place is for pages without script', () => {
    expect(['', ...Object.keys(places)].sort()).toEqual(docs.slots)
  })

  it.each(Object.entries(places))('%s', async (slot, { closed, instead }) => {
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const answer = await real(input, init)
      if (!closed) return answer
      const page = (await answer.json()) as { thread: object }
      return Response.json({ ...page, thread: { ...page.thread, state: 'closed' } })
    })
    const reader = await arrive(newThread())
    const before = instead ? await reader.find(instead) : null
    expect(before?.checkVisibility()).not.toBe(false)
    const own = document.createElement('p')
    own.slot = slot
    own.textContent = 'The page’s own words'
    const unplaced = document.createElement('p')
    unplaced.textContent = 'Without script'
    reader.element.append(own, unplaced)
    await see(() => own.getBoundingClientRect().height > 0)
    expect(unplaced.getBoundingClientRect().height).toBe(0)
    if (before) expect(before.checkVisibility()).toBe(false)
  })
})

describe('what a page can dress', () => {
  type Look = { value: string; of: string; style: string; becomes?: string; theme?: 'dark'; reserve?: true }
  /** Each custom property: a value, and what in the page takes it. */
  const looks: Record<string, Look> = {
    '--twin-accent': { value: 'rgb(1, 2, 3)', of: '.submit', style: 'color' },
    '--twin-accent-text': { value: 'rgb(4, 5, 6)', of: '.submit span', style: 'color' },
    '--twin-line': { value: 'rgb(7, 8, 9)', of: '.replies', style: 'border-inline-start-color' },
    '--twin-tint': { value: 'rgb(10, 11, 12)', of: '#f-body', style: 'background-color' },
    '--twin-fault': { value: 'rgb(13, 14, 15)', of: '[part=error]', style: 'color' },
    '--twin-ink': { value: 'rgb(16, 17, 18)', of: ':host', style: 'color', theme: 'dark' },
    '--twin-paper': { value: 'rgb(19, 20, 21)', of: ':host', style: 'background-color', theme: 'dark' },
    '--twin-heading-font': { value: 'monospace', of: '[part=heading]', style: 'font-family' },
    '--twin-radius': { value: '9px', of: '#f-body', style: 'border-top-left-radius' },
    '--twin-gap': { value: '33px', of: 'article', style: 'margin-block-start' },
    '--twin-indent': { value: '44px', of: '.replies', style: 'padding-inline-start' },
    '--twin-measure': { value: '321px', of: '[part=form]', style: 'max-inline-size' },
    '--twin-reserve': { value: '234px', of: '[part=loading]', style: 'min-block-size', reserve: true },
    '--twin-sticky-offset': { value: '77px', of: 'article', style: 'scroll-margin-block-start' },
  }
  const styleOf = (reader: Reader, { of, style }: Look): string => {
    const node = of === ':host' ? reader.element : reader.all(of)[0]
    if (!node?.checkVisibility()) throw new Error(`nothing is shown of ${of}`)
    return getComputedStyle(node).getPropertyValue(style)
  }

  /** An answered comment, and a form that was refused; all that the element fetches later is there. */
  const dressed = async () => {
    const thread = newThread()
    const parentId = await published(thread)
    await published(thread, { parentId })
    document.body.style.width = '900px'
    const reader = await arrive(thread)
    await reader.send()
    await reader.find('[part=error]')
    await reader.press('[part=report]')
    await reader.find('dialog [part=cancel]')
    await reader.press('dialog [part=cancel]')
    return reader
  }
  const waiting = async () => {
    vi.spyOn(window, 'fetch').mockReturnValue(new Promise(() => {}))
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', loading: 'eager', thread: newThread() })
    document.body.append(element)
    const reader = readerOf(element)
    await reader.find('[part=loading]')
    return reader
  }

  it('is all that is documented, and nothing else', async () => {
    expect(livingLooks((await dressed()).element)).toEqual(docs.looks)
    expect(Object.keys(looks).sort()).toEqual(docs.looks)
  })

  it('is seen, and is by default what is documented', async () => {
    const shown = await dressed()
    const loading = await waiting()
    const wrong = Object.entries(looks).flatMap(([name, look]) => {
      const reader = look.reserve ? loading : shown
      const { style } = reader.element
      reader.element.setAttribute('theme', look.theme ?? 'auto')
      const before = styleOf(reader, look)
      style.setProperty(name, look.value)
      const after = styleOf(reader, look)
      style.setProperty(name, docs.defaults.get(name) ?? 'initial')
      const byDefault = styleOf(reader, look)
      style.removeProperty(name)
      const right = before !== after && after === (look.becomes ?? look.value) && byDefault === before
      return right ? [] : [{ name, before, after, byDefault }]
    })
    expect(wrong).toEqual([])
  })
})
