import { describe, expect, it, vi } from 'vitest'
import { TwinComments } from '../../../widget/twin-comments.ts'
import { api, newText, newThread, published } from '../comments/newsroom.ts'
import { readerOf, see, type Reader } from '../comments/reader.ts'
import { cleanPage } from './clean-page.ts'
import { documented } from './documented.ts'
import { ELSEWHERE, listen, type Asked } from './listen.ts'

const docs = await documented('twin-comments')

cleanPage()

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
