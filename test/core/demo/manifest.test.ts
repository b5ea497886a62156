import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildManifest, type Declaration, type Manifest } from '../../../demo/build/manifest.ts'

const ELEMENTS = [
  { tag: 'twin-comments', folder: 'widget/comments' },
  { tag: 'twin-comment-count', folder: 'widget/count' },
  { tag: 'twin-moderation', folder: 'widget/moderation' },
]

const out = mkdtempSync(`${tmpdir()}/manifest-`)
let manifest: Manifest
beforeAll(async () => {
  manifest = await buildManifest(`${process.cwd()}/`, relative(process.cwd(), out))
}, 60_000)
afterAll(() => rmSync(out, { recursive: true }))

const unique = (names: string[]): string[] => [...new Set(names)].sort()

/** Scripts and styles of an element, without what their comments say. */
const sourceOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|css)$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n')

const all = (source: string, pattern: RegExp): string[] =>
  unique([...source.matchAll(pattern)].map((found) => found.slice(1).join('')))

const quoted = (list = ''): string[] => [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '')

/** Public properties with the attribute of each, as Lit is told of them or as a plain element lists them. */
const properties = (source: string): { name: string; attribute: string | null }[] => {
  const plain = quoted(/const PROPERTIES = \[([^\]]*)\]/.exec(source)?.[1])
  const lit = /static override properties = \{([\s\S]*?)\n {2}\}/.exec(source)?.[1] ?? ''
  return [
    ...plain.map((name) => ({ name, attribute: name })),
    ...[...lit.matchAll(/^ {4}([a-z]\w*): \{(.*)\}/gm)].map(([, name = '', options = '']) => ({
      name,
      attribute: options.includes('attribute: false')
        ? null
        : (/attribute: '([^']+)'/.exec(options)?.[1] ?? name),
    })),
  ]
}

const partsIn = (source: string): string[] =>
  unique(
    all(source, /\bpart="([^"]+)"|\bpart: '([^']+)'|\bpart\.add\('([^']+)'\)/g).flatMap((names) =>
      names.split(' '),
    ),
  )

const declared = (tag: string): Declaration => {
  const found = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag)
  if (!found) throw new Error(`the manifest knows no ${tag}`)
  return found
}

const names = (list: { name: string }[] | undefined): string[] => unique((list ?? []).map(({ name }) => name))

for (const { tag, folder } of ELEMENTS) {
  describe(`the manifest of <${tag}>`, () => {
    const source = sourceOf(folder)

    it('names every attribute and property, and no private one', () => {
      const { attributes, members = [] } = declared(tag)
      const real = properties(source)
      const withAttribute = real.flatMap(({ attribute }) => attribute ?? [])
      expect(names(attributes)).toEqual(unique([...withAttribute, 'lang']))
      expect(names(members.filter(({ kind }) => kind === 'field'))).toEqual(
        unique(real.map(({ name }) => name)),
      )
    })

    it('names every event', () => {
      expect(names(declared(tag).events)).toEqual(all(source, /\b(?:emit|tell)\(\s*'(twin-[a-z]+)'/g))
    })

    it('names every slot', () => {
      const slots = all(source, /<slot\b(?:\s+name="([^"]+)")?|createElement\('slot'\)/g)
      expect(names(declared(tag).slots)).toEqual(slots)
    })

    it('names every part', () => {
      expect(names(declared(tag).cssParts)).toEqual(partsIn(source))
    })

    it('names every custom property', () => {
      expect(names(declared(tag).cssProperties)).toEqual(all(source, /var\(\s*(--twin-[a-z-]+)/g))
    })

    it('names every state', () => {
      const states = quoted(/const name of \[([^\]]*)\]\) \{\s*try \{\s*states\[/.exec(source)?.[1])
      expect(names(declared(tag).cssStates)).toEqual(unique(states))
    })

    it('says something of each of them', () => {
      const { members = [], attributes = [], events = [], slots = [], cssParts = [] } = declared(tag)
      const { cssProperties = [], cssStates = [] } = declared(tag)
      const listed = [
        ...members,
        ...attributes,
        ...events,
        ...slots,
        ...cssParts,
        ...cssProperties,
        ...cssStates,
      ]
      expect(listed.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
    })
  })
}

describe('the README of the elements', () => {
  const readme = readFileSync('widget/README.md', 'utf8').replaceAll(/\s+/g, ' ')
  const section = readme.slice(
    readme.indexOf('## `<twin-comments>`'),
    readme.indexOf('## `<twin-comment-count>`'),
  )

  it('names the methods, parts and custom properties of <twin-comments> that the manifest names', () => {
    const { members = [], cssParts, cssProperties } = declared('twin-comments')
    const methods = /Methods: (.*?) Events/.exec(section)?.[1] ?? ''
    expect(all(methods, /`(\w+)\(/g)).toEqual(names(members.filter(({ kind }) => kind === 'method')))
    expect(unique((/Parts: `([^`]+)`/.exec(section)?.[1] ?? '').split(' '))).toEqual(names(cssParts))
    expect(all(section, /`(--twin-[a-z-]+)`/g)).toEqual(names(cssProperties))
  })

  it('names the parts and custom properties of the badge', () => {
    const rest = readme.slice(readme.indexOf('## `<twin-comment-count>`'))
    const badge = rest.slice(0, rest.indexOf(' ## '))
    const { cssParts = [], cssProperties = [] } = declared('twin-comment-count')
    for (const { name } of [...cssParts, ...cssProperties]) expect(badge).toContain(`\`${name}\``)
  })
})
