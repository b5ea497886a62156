import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank, lengthOf, normaliseLine, normaliseText } from '../../worker/core/normalise-text.ts'
import { generatedCases } from '../generated-cases.ts'

const cases: [name: string, typed: string, stored: string][] = [
  ['composes letters and accents', 'Κοζα\u0301νη', 'Κοζάνη'],
  ['keeps line breaks, of whatever system', 'α\r\nβ\rγ\u2028δ', 'α\nβ\nγ\nδ'],
  ['makes a space of a tab', 'α\tβ', 'α β'],
  ['drops controls', 'α\u0000\u0007\u009fβ', 'αβ'],
  ['drops what turns the reading order around', '\u202eα\u2066β\u200f', 'αβ'],
  ['drops zero-width characters inside words', 'κα\u200bζί\ufeffνο\u00ad\u2060', 'καζίνο\u00ad'],
  ['keeps a family together', '👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧'],
  ['keeps a heart on fire, with its variation selector', '❤️\u200d🔥', '❤️\u200d🔥'],
  ['keeps a skin tone with its profession', '👩🏽\u200d🚀', '👩🏽\u200d🚀'],
  ['drops a joiner between letters', 'α\u200dβ', 'αβ'],
  ['keeps the joiner that Persian is spelled with', 'می\u200cخواهم', 'می\u200cخواهم'],
  [
    'keeps the flag of Scotland',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  ],
  ['drops text hidden in tags', 'α\u{e0041}\u{e0042}β', 'αβ'],
  ['keeps polytonic Greek', 'ᾧ\u0323', 'ᾧ\u0323'.normalize('NFC')],
  ['drops half characters', 'α\ud800β', 'αβ'],
  ['trims', '  \n α \n ', 'α'],
]

describe('text as it is stored', () => {
  for (const [name, typed, stored] of cases) {
    it(name, () => expect(normaliseText(typed)).toBe(stored))
  }

  it('keeps at most four marks on one letter', () => {
    expect(normaliseText(`z${'\u0348'.repeat(40)}!`)).toBe(`z${'\u0348'.repeat(4)}!`)
  })

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'α',
        'z',
        '\u0301',
        '\u0348',
        '\u200d',
        '\u200c',
        '👩',
        '\ufe0f',
        '\u202e',
        'ि',
        'क',
        '\ud83d',
        '\udc69',
        '\n',
        '\r',
        '\u{e0067}',
        '🏴',
        '\u{e007f}',
        'ᄀ',
        'ᅡ',
        'ᆨ',
        '\u09c7',
        '\u09be',
      ),
    }),
  )

  it('passes through unchanged a second time', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const stored = normaliseText(typed)
        expect(normaliseText(stored)).toBe(stored)
        expect(stored).not.toMatch(/\p{Cs}/u)
        expect(stored).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]|\p{M}{5}/u)
      }),
      { numRuns: generatedCases(2_000) },
    )
  })

  it('never makes text longer than its canonical spelling is', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        expect(lengthOf(normaliseText(typed))).toBeLessThanOrEqual(lengthOf(typed.normalize('NFC')))
      }),
      { numRuns: generatedCases(2_000) },
    )
  })

  it('makes one line of a name', () => {
    expect(normaliseLine('Μαρία\n\n Π.\u2028')).toBe('Μαρία  Π.')
  })

  it('knows text that nobody can see', () => {
    for (const text of ['', ' \n', '\u2800', '\u3164', '\u00ad\u200b', '\u{e0020}']) {
      expect(isBlank(normaliseText(text))).toBe(true)
    }
    expect(isBlank('.')).toBe(false)
  })

  it('counts characters as readers do, not their halves', () => {
    expect(lengthOf('👍👍')).toBe(2)
  })
})
