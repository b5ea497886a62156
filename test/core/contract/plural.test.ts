import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { plural } from '../../../worker/contract/i18n/plural.ts'

const romanian = { one: '# comentariu', few: '# comentarii', other: '# de comentarii' }
const greek = { one: '# σχόλιο', other: '# σχόλια' }

describe('plural', () => {
  it.each([
    [0, '0 comentarii'],
    [1, '1 comentariu'],
    [2, '2 comentarii'],
    [19, '19 comentarii'],
    [20, '20 de comentarii'],
    [101, '101 comentarii'],
  ])('counts %i in Romanian as "%s"', (count, sentence) => {
    expect(plural('ro', count, romanian)).toBe(sentence)
  })

  it.each(LANGUAGES)('chooses as CLDR does in %s', (language) => {
    const rules = new Intl.PluralRules(language)
    const forms = { one: 'one', few: 'few', other: 'other' }
    const counts = Array.from({ length: 10_001 }, (_, count) => count)
    expect(counts.filter((count) => plural(language, count, forms) !== rules.select(count))).toEqual([])
  })

  it('writes a large number as its language does', () => {
    expect(plural('el', 1234, greek)).toBe('1.234 σχόλια')
    expect(plural('en', 1234, { one: '# comment', other: '# comments' })).toBe('1,234 comments')
  })

  it.each([
    [0, '0 σχόλια'],
    [1, '1 σχόλιο'],
    [2, '2 σχόλια'],
    [101, '101 σχόλια'],
  ])('counts %i in Greek as "%s"', (count, sentence) => {
    expect(plural('el', count, greek)).toBe(sentence)
  })
})
