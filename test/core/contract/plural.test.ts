import { describe, expect, it } from 'vitest'
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

  it.each([
    [0, '0 σχόλια'],
    [1, '1 σχόλιο'],
    [2, '2 σχόλια'],
    [101, '101 σχόλια'],
  ])('counts %i in Greek as "%s"', (count, sentence) => {
    expect(plural('el', count, greek)).toBe(sentence)
  })
})
