import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyTree, safeUrl, type Inline } from '../../../worker/contract/body-tree.ts'
import { linksIn } from '../../../worker/core/links-in.ts'
import { generatedCases } from '../../generated-cases.ts'

const links = (body: string) =>
  bodyTree(body)
    .flatMap(({ children }) => children)
    .flatMap((part) => (part.kind === 'link' ? [part.text] : []))

describe('a text as a tree', () => {
  it('parts paragraphs at blank lines and breaks lines elsewhere', () => {
    expect(bodyTree('one\ntwo\n\n\nthree')).toEqual([
      {
        kind: 'paragraph',
        children: [{ kind: 'text', text: 'one' }, { kind: 'break' }, { kind: 'text', text: 'two' }],
      },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'three' }] },
    ])
  })

  it('quotes lines that begin with a bracket', () => {
    expect(bodyTree('> asked\nanswered').map(({ kind }) => kind)).toEqual(['quote', 'paragraph'])
  })

  it.each([
    ['See https://example.com/a.', ['https://example.com/a']],
    ['(https://example.com)', ['https://example.com']],
    ['https://el.wikipedia.org/wiki/Κοζάνη_(πόλη)', ['https://el.wikipedia.org/wiki/Κοζάνη_(πόλη)']],
    ['(https://el.wikipedia.org/wiki/Κοζάνη_(πόλη)),', ['https://el.wikipedia.org/wiki/Κοζάνη_(πόλη)']],
    ['(https://example.com/a.),(https://example.com/b)', ['https://example.com/a', 'https://example.com/b']],
    ['[words](https://example.com/a)', ['https://example.com/a']],
    ['https://example.com/a(see below)', ['https://example.com/a']],
    ['https://example.com/a_(b)_(c)!', ['https://example.com/a_(b)_(c)']],
    ['See www.example.com, or (WWW.Κοζάνη.gr/a).', ['www.example.com', 'WWW.Κοζάνη.gr/a']],
    ['Awww.cute www... www.!', []],
    ['«https://example.com/», είπε', ['https://example.com/']],
    ['javascript:alert(1) ftp://example.com', []],
    ['https://bank.example@evil.example/', []],
    ['www.bank.example@evil.example www.javascript:alert(1)', []],
  ])('finds the addresses in %s', (body, found) => {
    expect(links(body)).toEqual(found)
  })

  it('loses no letter', () => {
    const line = 'a https://example.com/x?y=1#z) b, https://u:p@h/ c'
    const text = bodyTree(line)
      .flatMap(({ children }) => children)
      .map((part) => (part.kind === 'break' ? '\n' : part.text))
      .join('')
    expect(text).toBe(line)
  })

  it('leads to an address without its scheme over TLS', () => {
    expect(bodyTree('www.example.com')[0]?.children).toEqual([
      { kind: 'link', text: 'www.example.com', url: 'https://www.example.com/' },
    ])
  })

  const pieces = [
    ...'https:// http:// www. WWW. ftp:// javascript: u:p@ me@ example.com κοζάνη.gr'.split(' '),
    ...`( ) (( )) () [ ] < > " “ ” « » ' . … _ * / ? # : @ - % \\ a β ſ 1 🏴`.split(' '),
    ...[' ', '\t', '\u00a0', '\u200b'],
  ]
  const hostile = fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string()), { maxLength: 24 })
    .map((parts) => parts.join('').replaceAll('\n', ''))
  const holds = (promise: (line: string, parts: Inline[]) => void) =>
    fc.assert(
      fc.property(hostile, (text) => {
        const line = `x${text}`
        promise(line, bodyTree(line)[0]?.children ?? [])
      }),
      { numRuns: generatedCases(2_000) },
    )
  const linked = (parts: Inline[]) => parts.flatMap((part) => (part.kind === 'link' ? [part] : []))

  it('keeps every letter of any text', () => {
    holds((line, parts) =>
      expect(parts.map((part) => (part.kind === 'break' ? '' : part.text)).join('')).toBe(line),
    )
  })

  it('links nothing but the web, as it is written, with each bracket beside its other', () => {
    holds((_, parts) => {
      for (const { text, url } of linked(parts)) {
        const { protocol, username, password } = new URL(url)
        expect(`${text} ${protocol}${username}${password}`).toMatch(
          /^(http:.* http:|(https:|www).* https:)$/i,
        )
        expect(url).toBe(safeUrl(url))
        expect(text.replaceAll(/\([^()]*\)/g, '-')).not.toMatch(/[\s()<>"«»“”]|[.,;:!?·…'’*_\]]$/)
      }
    })
  })

  it('links nothing that the filters do not count as a link', () => {
    holds((line, parts) => expect(linksIn(line).length).toBeGreaterThanOrEqual(linked(parts).length))
  })

  it('takes web addresses only', () => {
    expect(safeUrl('HTTPS://Example.com')).toBe('https://example.com/')
    expect(safeUrl('data:text/html,x')).toBeNull()
    expect(safeUrl('//example.com')).toBeNull()
  })
})
