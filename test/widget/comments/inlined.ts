import type { TwinComments } from '../../../widget/twin-comments.ts'
import { api } from './newsroom.ts'
import { readerOf, see } from './reader.ts'

type Inlined = {
  site?: string
  query?: Record<string, string>
  attributes?: Record<string, string>
  /** What a server or a cache did to the fragment before it came into the page. */
  change?: (fragment: string) => string
  at?: Element
}

export const url = location.origin + location.pathname

/** An article into which its publisher's server has put the fragment, as it stands before the element takes over. */
export const inlined = async (
  thread: string,
  { site = 'english-open', query, attributes, change, at = document.body }: Inlined = {},
) => {
  const asked = new URLSearchParams({ thread, url, lang: 'en', ...query })
  const answer = await fetch(`${api}/v1/sites/${site}/fragment?${asked}`)
  const fragment = await answer.text()
  const given = { site: 'english-open', api, thread, 'page-url': url, lang: 'en', ...attributes }
  const html = change ? change(fragment) : fragment
  const before = await withoutScript(html, at)
  const [element] = parsed<TwinComments>(`<twin-comments>${html}</twin-comments>`)
  if (!element) throw new Error('no tag')
  for (const [name, value] of Object.entries({ loading: 'eager', ...given }))
    element.setAttribute(name, value)
  const still = element.shadowRoot?.querySelector<HTMLElement>('.still')
  if (!still) throw new Error('no fragment in the page')
  const reader = readerOf(element)
  return {
    ...reader,
    still,
    before,
    arrive: () => at.append(element),
    taken: () => see(() => !still.isConnected && reader.all('[part=header]').length === 1),
  }
}

/** As a browser reads a page: the shadow tree is there before any script is. The elements wake up when they are put into it. */
const parsed = <E extends Element>(html: string): E[] => {
  const page = document.createElement('template')
  // The markup is the worker's, as a publisher's server sends it along.
  // eslint-disable-next-line no-restricted-properties
  page.setHTMLUnsafe(html)
  return [...page.content.children] as E[]
}

/** What a reader sees of it whose browser runs no script: under another tag's name, which never wakes up. */
const withoutScript = async (html: string, at: Element): Promise<{ tree: unknown; places: string[] }> => {
  const [asleep] = parsed(`<div>${html}</div>`)
  const root = asleep?.shadowRoot
  const still = root?.querySelector('.still')
  if (!asleep || !still) throw new Error('no fragment in the page')
  at.append(asleep)
  await see(() => root?.querySelector('link')?.sheet)
  const before = { tree: treeOf(still), places: places(still) }
  asleep.remove()
  return before
}

/** What a reader's browser makes of a tree: elements, what they say, and where they lead. */
export const treeOf = (node: Element): unknown => {
  const tag = node.matches('a:is([part=reply], [part=more], [part=report])') ? 'button' : node.localName
  const attributes = [...node.attributes]
    .filter(
      ({ name, value }) =>
        !(name === 'class' && value === 'still') &&
        !OWN.has(name) &&
        value !== '' &&
        !(tag === 'button' && ['href', 'target'].includes(name)),
    )
    .map(
      ({ name, value }) => `${name}=${name === 'class' ? value.replace(/ (?:remember|of-\d)$/, '') : value}`,
    )
    .sort()
  const children = [...node.childNodes].flatMap((child): unknown[] => {
    if (child instanceof Element) return child.matches(LATER) ? [] : [treeOf(child)]
    const text = child instanceof Text ? child.data.replace(/\s+/g, ' ').trim() : ''
    // The one counts the hours, the other names the day.
    return text === '' ? [] : [node.localName === 'time' ? 'a time' : text]
  })
  return [tag, attributes, children]
}

/** A form's own way to the worker, and what browsers are told of links and choices without script. */
const OWN = new Set([
  'method',
  'action',
  'accept-charset',
  'autocomplete',
  'title',
  'rel',
  'aria-haspopup',
  'type',
  'selected',
  'style',
])
/** What only one of the two has: what a form sends unasked, and what is said or offered later. */
const LATER = 'input[type=hidden], [role=status], .news'

/** Where everything stands. */
export const places = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[part]:not([part=time])')].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect()
    return `${part.getAttribute('part')} ${[x, y, width, height].map((n) => n.toFixed(1)).join(' ')}`
  })
