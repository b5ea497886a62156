import { commands } from 'vitest/browser'
import readme from '../../../widget/README.md?raw'

type Member = {
  kind: 'field' | 'method'
  name: string
  attribute?: string
  reflects?: boolean
}
type Named = { name: string; default?: string }
type Declaration = {
  members: Member[]
  attributes: (Named & { fieldName?: string })[]
  events: Named[]
  slots?: Named[]
  cssProperties: Named[]
}

declare module 'vitest/browser' {
  // Vitest's own way to type what runs beside the browser.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface BrowserCommands {
    readManifest: (tag: string) => Promise<Declaration | undefined>
  }
}

const names = (list: Named[] = []): string[] => list.map(({ name }) => name).sort()

/** What pages may build on, in the words of the element's class: `custom-elements.json`. */
export const documented = async (tag: string) => {
  const found = await commands.readManifest(tag)
  if (!found) throw new Error(`the manifest knows no ${tag}`)
  const { members, attributes, events, slots, cssProperties } = found
  const reflected = members.filter(({ reflects }) => reflects).map(({ name }) => name)
  return {
    attributes: names(attributes),
    /** The property of each attribute. */
    properties: attributes.map(({ name, fieldName = name }) => ({ attribute: name, property: fieldName })),
    fields: names(members.filter(({ kind }) => kind === 'field')),
    reflected,
    methods: names(members.filter(({ kind }) => kind === 'method')),
    events: names(events),
    slots: names(slots),
    looks: names(cssProperties),
    defaults: new Map(cssProperties.map((look) => [look.name, look.default])),
  }
}

/** What each event's `detail` holds, by the README's table. */
export const documentedDetails = (): Record<string, string[]> => {
  const rows = readme.matchAll(/^\| `(twin-[a-z]+)` +\|[^|]*\| (.*?) *\|$/gm)
  return Object.fromEntries(
    [...rows].map(([, event = '', detail = '']): [string, string[]] => {
      // “`comment` with its `status`” is one thing.
      const keys = detail.split(', ').map((each) => /`(\w+)`/.exec(each)?.[1] ?? '')
      return [event, keys.sort()]
    }),
  )
}

/** What a class has beyond what Lit and the platform give every element, without what is marked as its own. */
export const livingMethods = (Class: typeof HTMLElement): string[] => {
  const inherited: unknown = Object.getPrototypeOf(Class.prototype)
  if (typeof inherited !== 'object' || inherited === null) throw new Error('no element')
  return Object.entries(Object.getOwnPropertyDescriptors(Class.prototype))
    .filter(([name, { value }]) => typeof value === 'function' && !(name in inherited))
    .map(([name]) => name)
    .sort()
}

/** The custom properties that the style sheets of an element ask for. */
export const livingLooks = (element: HTMLElement): string[] => {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? []
  const text = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join()
  return [...new Set([...text.matchAll(/var\(\s*(--twin-[a-z-]+)/g)].map(([, name = '']) => name))].sort()
}
