import { describe, expect, it } from 'vitest'
import { languageOf } from '../../worker/core/language-of.ts'

const cases: [name: string, text: string, language: 'el' | 'ro' | null][] = [
  ['Greek', 'Καλημέρα από την Κοζάνη!', 'el'],
  ['Greek in capitals, without accents', 'ΚΑΛΗΜΕΡΑ', 'el'],
  ['Greek around an address', 'Δείτε: https://example.com/a-very-long-way/to/what/is/meant', 'el'],
  ['Greek below an English quote', '> Good morning to all of you, from Alba Iulia\n\nΚαλημέρα!', 'el'],
  ['Greek with an English name', 'Το NetZeroCities ξεκινά φέτος.', 'el'],
  ['Romanian', 'Bună dimineața tuturor, ne vedem la Kozani în octombrie!', 'ro'],
  ['Romanian with the older cedillas', 'Bună dimineaţa, fraţilor! Aşa este.', 'ro'],
  ['Romanian typed without its marks', 'Buna dimineata tuturor!', null],
  ['English', 'Good morning to you all.', null],
  ['English with the name of a town', 'Timișoara and Brașov have done this for years, and Bălan too.', null],
  ['English with a word of Romanian', 'They eat mămăligă here, and always have done.', null],
  ['English that quotes Romanian', '> Bună dimineața, fraților, așa să fie\n\nIndeed, good morning.', null],
  ['English with a word of Greek', 'They call it φιλοξενία in Kozani.', null],
  ['French', 'Très bien, bientôt la fête s’arrête, être là, île et âme, âge, dîner.', null],
  ['Turkish', 'Günaydın, şimdi başlıyoruz, kâğıt ve şeker, şaşırtıcı.', null],
  ['Greek in Latin letters', 'Kalimera apo tin Kozani', null],
  ['no letters at all', '👍 2030 …', null],
]

describe('the language that letters tell', () => {
  it.each(cases)('of %s', (_, text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})
