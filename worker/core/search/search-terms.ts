import { fold } from '../fold.ts'
import { scriptOf } from '../words/alphabets.ts'
import { greekSound, greeklishSounds } from '../words/sounds.ts'

/** One word of a search. A comment is found where a word of it begins like one of the spellings. */
export type SearchTerm = {
  word: string
  /** Short words are looked for whole: half a dictionary begins with one letter. */
  whole: boolean
  /** How it sounds, to be met by writers of the other alphabet. */
  sounds: string[]
  /** Whose sounds to compare with. */
  writers: 'greek' | 'latin'
}

const PREFIX_MIN = 3
/** Shorter sounds meet by chance. */
const SOUND_MIN = 4

/** Letters and digits of a text in runs, folded. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

const toTerm = (word: string): SearchTerm => {
  const greek = scriptOf(word) === 'greek'
  const sounds = greek ? [greekSound(word)] : scriptOf(word) === 'latin' ? greeklishSounds(word) : []
  return {
    word,
    whole: word.length < PREFIX_MIN,
    sounds: sounds.filter((sound) => sound.length >= SOUND_MIN),
    writers: greek ? 'latin' : 'greek',
  }
}

/** The words of a search, each of which must occur. */
export const searchTerms = (q: string): SearchTerm[] => [...new Set(foldedWords(q))].map(toTerm)
