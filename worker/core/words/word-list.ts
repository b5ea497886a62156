import { fold } from '../fold.ts'
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
export type WordList = {
  find(text: string): string | null
  /** Where the words and phrases stand in the original text, in UTF-16 code units. */
  places(text: string): { start: number; end: number }[]
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

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
  /** Each entry with the number of the word that it begins at. */
  const meet = function* (written: string[][]): Generator<{ entry: Entry; at: number }> {
    for (const [at, keys] of written.entries()) {
      for (const entry of keys.flatMap((key) => byFirstWord.get(key) ?? [])) {
        const whole = entry.rest.every((listed, n) => written[at + 1 + n]?.some((key) => listed.has(key)))
        if (whole) yield { entry, at }
      }
    }
  }
  return {
    find(text) {
      if (byFirstWord.size === 0) return null
      const [first] = meet(wordsOf(text).map((word) => keysOf(word, 'written')))
      return first?.entry.phrase ?? null
    },
    places(text) {
      const words = [...text.matchAll(WORD)]
      const written = words.map(([word]) => keysOf(fold(word), 'written'))
      const places = [...meet(written)].map(({ entry, at }) => {
        const last = words[at + entry.rest.length]
        return { start: words[at]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) }
      })
      return places.filter(({ start }, at) => at === 0 || start !== places[at - 1]?.start)
    },
  }
}
