import { scriptOf, unmasked } from '../words/alphabets.ts'
import { greekSound, greeklishSounds } from '../words/sounds.ts'
import { foldedWords } from './search-terms.ts'

/** What stands before a word in the index that is no plain word: no text can hold it. */
export const MARKS = { greek: '~g', latin: '~l', name: '~n' } as const

const SOUND_MIN = 4
/** Readings of one Latin word that are kept: more would make the index larger than the texts. */
const READINGS_MAX = 8

const keysOf = (word: string): string[] => {
  switch (scriptOf(word)) {
    case 'greek':
      return [word, ...marked(MARKS.greek, [greekSound(word)])]
    case 'latin':
      return [word, ...marked(MARKS.latin, greeklishSounds(word).slice(0, READINGS_MAX))]
    case 'mixed':
      return [word, ...unmasked(word)]
    case 'other':
      return [word]
  }
}

const marked = (mark: string, sounds: string[]): string[] =>
  sounds.filter((sound) => sound.length >= SOUND_MIN).map((sound) => mark + sound)

/**
 * What a search looks through: each word of text, name and title once, without case, accents and final sigma,
 * with the sounds by which Greek and Greeklish meet. Words of the name stand a second time, as a name.
 */
export const searchText = (of: { body: string; name: string | null; title: string | null }): string => {
  const names = foldedWords(of.name ?? '')
  const words = [...foldedWords(of.body), ...names, ...foldedWords(of.title ?? '')]
  return [...new Set([...words.flatMap(keysOf), ...names.map((name) => MARKS.name + name)])].join(' ')
}
