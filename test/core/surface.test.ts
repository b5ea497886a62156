import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const element = readFileSync('widget/comments/twin-comments-element.ts', 'utf8')
const readme = readFileSync('widget/README.md', 'utf8')
const sources = (ending: string): string =>
  globSync(`widget/comments/**/*.${ending}`)
    .map((path) => readFileSync(path, 'utf8').replace(/^ \* @.*$/gm, ''))
    .join('\n')

const unique = (names: Iterable<string>): string[] => [...new Set(names)].sort()
const matches = (text: string, pattern: RegExp): string[] =>
  unique([...text.matchAll(pattern)].flatMap(([, found = '']) => found.split(/\s+/)))

/** What the class documents for the custom elements manifest. */
const documented = (tag: string): string[] =>
  matches(element, new RegExp(`^ \\* @${tag} (?:\\{.*\\} )?\\[?([\\w-]+)`, 'gm')).filter(
    (name) => name !== '-',
  )

describe('the public surface of <twin-comments>, as documented on the class', () => {
  it('names each part that a page can style, and no other', () => {
    const written = matches(sources('ts'), /\bpart(?:="|: ')([a-z][a-z -]*)["']/g)
    expect(documented('csspart')).toEqual(written)
  })

  it('names each custom property, and no other', () => {
    expect(documented('cssprop')).toEqual(matches(sources('css'), /var\((--twin-[a-z-]+)/g))
  })

  it('names each slot, and no other', () => {
    expect(documented('slot')).toEqual(matches(sources('ts'), /<slot name="([a-z-]+)"/g))
  })

  it('names each event, and no other', () => {
    const events = readFileSync('widget/comments/events.ts', 'utf8')
    expect(documented('fires')).toEqual(matches(events, /^ {2}'(twin-[a-z]+)':/gm))
  })

  it('is told to whoever reads the folder’s README', () => {
    for (const name of ['csspart', 'cssprop', 'slot', 'fires', 'cssstate'].flatMap(documented)) {
      expect(readme).toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`))
    }
  })
})
