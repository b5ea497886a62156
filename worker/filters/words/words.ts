import type { Filter } from '../../core/ports/screen.ts'
import { say } from '../say.ts'
import { scriptOf } from '../../core/words/alphabets.ts'
import { createWordList, type WordList } from '../../core/words/word-list.ts'

const answer = say('words')

/** A site's list is built once for all texts of one run. */
const LISTS = new WeakMap<string[], WordList>()

const listOf = (words: string[]): WordList => {
  const list = LISTS.get(words) ?? createWordList(words)
  LISTS.set(words, list)
  return list
}

const mixedWord = (text: string): string | undefined =>
  text.match(/\p{L}{3,}/gu)?.find((word) => scriptOf(word) === 'mixed')

/**
 * The site's word list, blind to case, accents, final sigma, Greeklish and borrowed look-alike letters. A
 * word of two alphabets that is not listed is only mentioned: many people type like that.
 */
export const words = (): Filter => ({
  name: 'words',
  check({ site, comment }) {
    const texts = [comment.name ?? '', comment.body]
    const list = listOf(site.settings.words)
    for (const text of texts) {
      const listed = list.find(text)
      if (listed !== null) return answer('unsure', 'listed_word', 0.6, listed)
    }
    const mixed = texts.map(mixedWord).find((word) => word !== undefined)
    return mixed === undefined
      ? answer('ham', 'nothing_found', 0.2)
      : answer('ham', 'mixed_scripts', 0.1, mixed)
  },
})
