import { fold } from '../../core/fold.ts'
import { scriptOf, unmasked } from './alphabets.ts'
import { greekSound, greeklishSounds } from './sounds.ts'

/** Shorter sounds meet by chance: "και" and "ke" are not worth comparing across alphabets. */
const SOUND_MIN = 4

/** Letters, digits and marks in one run; what joins or parts words is left out. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** What a word is found by: itself, and its sounds, said to whoever writes in the other alphabet. */
const keysOf = (word: string, side: 'listed' | 'written'): string[] => {
  switch (scriptOf(word)) {
    case 'mixed':
      return [
        word,
        ...unmasked(word).flatMap((plain) => (scriptOf(plain) === 'mixed' ? [plain] : keysOf(plain, side))),
      ]
    case 'greek':
      return [word, ...sounding([greekSound(word)], side === 'listed' ? 'latin' : 'greek')]
    case 'latin':
      return [word, ...sounding(greeklishSounds(word), side === 'listed' ? 'greek' : 'latin')]
    case 'other':
      return [word]
  }
}

/** A listed Greek word waits for Latin writers, a listed Latin word for Greek ones. */
const sounding = (sounds: string[], writer: 'greek' | 'latin'): string[] =>
  sounds.filter((sound) => sound.length >= SOUND_MIN).map((sound) => `${writer} ${sound}`)

type Entry = { phrase: string; rest: Set<string>[] }

/** The site's words and phrases, ready to be looked for in texts. Whole words only, never parts of one. */
export type WordList = { find(text: string): string | null }

export const createWordList = (phrases: string[]): WordList => {
  const byFirstWord = new Map<string, Entry[]>()
  for (const phrase of phrases) {
    const [first, ...rest] = wordsOf(phrase)
    if (first === undefined) continue
    const entry = { phrase, rest: rest.map((word) => new Set(keysOf(word, 'listed'))) }
    for (const key of keysOf(first, 'listed')) {
      byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), entry])
    }
  }
  return {
    find(text) {
      if (byFirstWord.size === 0) return null
      const written = wordsOf(text).map((word) => keysOf(word, 'written'))
      for (const [at, keys] of written.entries()) {
        for (const entry of keys.flatMap((key) => byFirstWord.get(key) ?? [])) {
          const whole = entry.rest.every((listed, n) => written[at + 1 + n]?.some((key) => listed.has(key)))
          if (whole) return entry.phrase
        }
      }
      return null
    },
  }
}
