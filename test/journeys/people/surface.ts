import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'

type Surface = { parts: string[]; slots: string[]; states: string[] }

/** Where each element says, in its class, what pages may build on. */
const SOURCES: Record<string, string> = {
  'twin-comments': 'widget/comments/twin-comments-element.ts',
  'twin-comment-count': 'widget/count/twin-comment-count-element.ts',
  'twin-moderation': 'widget/moderation/twin-moderation-element.ts',
}
export const ELEMENTS = Object.keys(SOURCES)

/** What an element promises, by its own words. */
export const promised = (element: string): Surface => {
  const source = readFileSync(SOURCES[element] ?? '', 'utf8')
  const named = (tag: string) =>
    [...source.matchAll(new RegExp(`@${tag} ([\\w-]+) - `, 'g'))].map(([, name = '']) => name)
  return { parts: named('csspart'), slots: named('slot'), states: named('cssstate') }
}

/** What a page can reach of an element as it stands there now. */
export const reachable = (page: Page, element: string): Promise<Surface> =>
  page.evaluate(
    ({ element, asked }) => {
      const hosts = [...document.querySelectorAll(element)]
      const within = (selector: string) =>
        hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(selector) ?? [])])
      return {
        parts: within('[part]').flatMap((node) => [...node.part]),
        slots: within('slot[name]').map((slot) => slot.getAttribute('name') ?? ''),
        states: asked.filter((state) => hosts.some((host) => host.matches(`:state(${state})`))),
      }
    },
    { element, asked: promised(element).states },
  )
