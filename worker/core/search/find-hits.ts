import type { TextField } from '../../contract/moderation/constants.ts'
import type { TextRange } from '../../contract/moderation/findings.ts'
import { fold } from '../fold.ts'
import { scriptOf } from '../words/alphabets.ts'
import { greekSound, greeklishSounds } from '../words/sounds.ts'
import type { SearchTerm } from './search-terms.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu

const soundsOf = (word: string, writers: SearchTerm['writers']): string[] => {
  if (scriptOf(word) !== writers) return []
  return writers === 'greek' ? [greekSound(word)] : greeklishSounds(word)
}

const meets = (word: string, term: SearchTerm): boolean =>
  (term.whole ? word === term.word : word.startsWith(term.word)) ||
  (term.sounds.length > 0 &&
    soundsOf(word, term.writers).some((sound) => term.sounds.some((wanted) => sound.startsWith(wanted))))

/** Where the words of a search stand in an original text: whole words, as they are marked for the eye. */
export const findHits = (field: TextField, text: string, terms: readonly SearchTerm[]): TextRange[] =>
  [...text.matchAll(WORD)]
    .filter(([word]) => terms.some((term) => meets(fold(word), term)))
    .map(({ 0: word, index }) => ({ field, start: index, end: index + word.length }))
