import { describe, expect, it } from 'vitest'
import { languageOf } from '../../worker/core/language-of.ts'
import { FUNCTION_WORDS } from '../../worker/core/words/function-words.ts'

const cases: [name: string, text: string, language: string | null][] = [
  ['Greek', 'Καλημέρα από την Κοζάνη!', 'el'],
  ['Greek in capitals, without accents', 'ΚΑΛΗΜΕΡΑ', 'el'],
  ['Greek around an address', 'Δείτε: https://example.com/a-very-long-way/to/what/is/meant', 'el'],
  ['Greek below an English quote', '> Good morning to all of you, from Alba Iulia\n\nΚαλημέρα!', 'el'],
  ['Greek with an English name', 'Το NetZeroCities ξεκινά φέτος.', 'el'],
  ['Romanian', 'Bună dimineața tuturor, ne vedem la Kozani în octombrie!', 'ro'],
  ['Romanian with the older cedillas', 'Bună dimineaţa, fraţilor! Aşa este.', 'ro'],
  ['Romanian typed without its marks', 'Buna dimineata tuturor, ne vedem la Kozani in octombrie!', 'ro'],
  ['English', 'Good morning to you all.', 'en'],
  ['English with the name of a town', 'Timișoara and Brașov have done this for years, and Bălan too.', 'en'],
  ['English with a word of Romanian', 'They eat mămăligă here, and always have done.', 'en'],
  [
    'English that quotes Romanian',
    '> Bună dimineața, fraților, așa să fie\n\nIndeed, and good morning.',
    'en',
  ],
  ['English with a word of Greek', 'In Kozani they call this love of strangers φιλοξενία, and it is.', 'en'],
  ['half English, half Greek', 'They call it φιλοξενία', null],
  ['Greek in Latin letters, by sound', 'Kalimera apo tin Kozani, sas efharisto poli!', 'el-Latn'],
  ['Greek in Latin letters, by look', 'Kalhmera, eyxaristw poly gia to ar8ro', 'el-Latn'],
  ['French', 'Très bien, bientôt la fête s’arrête, être là, île et âme, âge, dîner.', null],
  ['German', 'Das war ein schöner Tag in Kozani, und wir kommen gern wieder.', null],
  ['Italian', 'Una bella giornata a Kozani, ci vediamo da voi in ottobre, grazie di cuore.', null],
  ['Spanish', 'Un día muy bonito en Kozani, nos vemos en octubre, gracias a todos.', null],
  ['Turkish', 'Günaydın, şimdi başlıyoruz, kâğıt ve şeker, şaşırtıcı.', null],
  ['Albanian', 'Ditë e mirë të gjithëve, shihemi në Kozani në tetor.', null],
  ['Bulgarian', 'Добро утро на всички от София.', null],
  ['one word', 'Bravo!', null],
  ['an address and accounts', '@the_and_of www.this-is-it.example you@and.example', null],
  ['no letters at all', '👍 2030 …', null],
]

describe('the language that a text tells', () => {
  it.each(cases)('of %s', (_, text, language) => {
    expect(languageOf(text, null)).toBe(language)
  })
})

describe('the language of a text on a page in another', () => {
  it.each([
    ['what the text tells, in Greek', 'Good morning to all of you.', 'el', 'en'],
    ['what the text tells, in English', 'Buna ziua tuturor, multumesc!', 'en', 'ro'],
    [
      'what the text tells, in the page’s own but other letters',
      'Kalimera, sas eyxaristo poly',
      'el',
      'el-Latn',
    ],
    ['the page’s where the text tells nothing else', 'Bravo!', 'ro', 'ro'],
    ['the page’s, with its region', 'Καλημέρα από την Κοζάνη!', 'el-GR', 'el-GR'],
    ['the page’s where nobody knows better', 'Ditë e mirë të gjithëve.', 'sq', 'sq'],
    ['the page’s where there are no letters', '👍 2030', 'el', 'el'],
    ['the page’s where its letters are among others', 'Bravo, Νίκο!', 'el', 'el'],
    ['not Greek without a Greek letter', 'Günaydın, nasılsınız?', 'el', 'und'],
    ['not English without a Latin letter', 'Добро утро', 'en', 'und'],
    ['not Romanian without a Latin letter', 'صباح الخير', 'ro-RO', 'und'],
  ])('is %s', (_, text, page, language) => {
    expect(languageOf(text, page)).toBe(language)
  })

  it('is told by words of one language alone', () => {
    const words = Object.values(FUNCTION_WORDS).flat()
    expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([])
  })
})
