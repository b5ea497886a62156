export type Script = 'greek' | 'latin' | 'mixed' | 'other'

const GREEK = /\p{Script=Greek}/u
const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

/** Which alphabet a word is written in; `mixed` where one word borrows from two that look alike. */
export const scriptOf = (word: string): Script => {
  const greek = GREEK.test(word)
  const latin = LATIN.test(word)
  const cyrillic = CYRILLIC.test(word)
  if (Number(greek) + Number(latin) + Number(cyrillic) > 1) return 'mixed'
  if (greek) return 'greek'
  return latin ? 'latin' : 'other'
}

/** Letters that look the same, at least as capitals: Greek, Latin, Cyrillic. One row a shape. */
const LOOK_ALIKES: readonly (readonly [string, string, string])[] = [
  ['α', 'a', 'а'],
  ['β', 'b', 'в'],
  ['ε', 'e', 'е'],
  ['ζ', 'z', ''],
  ['η', 'h', 'н'],
  ['ι', 'i', 'і'],
  ['κ', 'k', 'к'],
  ['μ', 'm', 'м'],
  ['ν', 'n', ''],
  ['ο', 'o', 'о'],
  ['ρ', 'p', 'р'],
  ['τ', 't', 'т'],
  ['υ', 'y', 'у'],
  ['χ', 'x', 'х'],
  ['σ', 'c', 'с'],
]

const mapping = (to: 0 | 1): Map<string, string> =>
  new Map(
    LOOK_ALIKES.flatMap((row) => row.filter((letter) => letter !== '').map((letter) => [letter, row[to]])),
  )

const TO_GREEK = mapping(0)
const TO_LATIN = mapping(1)

/** What a folded word of two alphabets wants to be read as. */
export const unmasked = (word: string): string[] =>
  [TO_GREEK, TO_LATIN].map((map) => Array.from(word, (letter) => map.get(letter) ?? letter).join(''))
