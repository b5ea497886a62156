import { describe, expect, it } from 'vitest'
import { bodyTree, safeUrl } from '../../../worker/contract/body-tree.ts'

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
    ['«https://example.com/», είπε', ['https://example.com/']],
    ['javascript:alert(1) ftp://example.com', []],
    ['https://bank.example@evil.example/', []],
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

  it('takes web addresses only', () => {
    expect(safeUrl('HTTPS://Example.com')).toBe('https://example.com/')
    expect(safeUrl('data:text/html,x')).toBeNull()
    expect(safeUrl('//example.com')).toBeNull()
  })
})
