import { fold } from './fold.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'

type InLatin = keyof typeof FUNCTION_WORDS

const IN_LATIN = Object.keys(FUNCTION_WORDS) as InLatin[]
const LANGUAGE_OF_WORD = new Map(
  IN_LATIN.flatMap((language) => FUNCTION_WORDS[language].map((word) => [word, language] as const)),
)
const WORD = /[\p{L}\p{N}]+/gu
/** No other language has these letters but for Vietnamese. Names keep their marks in every language. */
const ROMANIAN = /[ățţ]/u
const ROMANIAN_WORD = /(?<!\p{L})(?=\p{Ll})\p{L}*[ățţ]\p{L}*/gu
/** Of what may be chance: two different words, a seventh of all, and twice as many as another language has there. */
const DIFFERENT = 2
const SHARE = 1 / 7
const LEAD = 2
/** With more Greek letters than this to a Latin one, a text in Latin letters does more than cite a word of Greek. */
const CITED = 1 / 4
/** The words of another; addresses, also of people and accounts, are written in Latin letters everywhere. */
const NOT_ONES_OWN = /^>.*$|(?:https?:\/\/|www\.|(?<!\S)[^\s@]*@)\S+/gimu
/** Letters that are looked at: what so many do not tell, more would not. */
const ENOUGH = 1000

const GREEK = /\p{Script=Greek}+/gu
const LATIN = /\p{Script=Latin}+/gu
const LETTERS = /\p{L}+/gu
const SCRIPTS: Readonly<Record<string, RegExp>> = { el: GREEK, en: LATIN, ro: LATIN }

const count = (text: string, runs: RegExp): number => text.match(runs)?.join('').length ?? 0

const toldByWords = (text: string): InLatin | null => {
  const words = fold(text).match(WORD) ?? []
  const romanian = new Set(ROMANIAN.test(text) ? text.match(ROMANIAN_WORD)?.map(fold) : [])
  const found = IN_LATIN.map((language) => ({
    language,
    hits: words.filter((word) => (romanian.has(word) ? 'ro' : LANGUAGE_OF_WORD.get(word)) === language),
  }))
  const clear = found.find(
    ({ language, hits }) =>
      hits.length >= words.length * SHARE &&
      new Set(hits).size >= DIFFERENT &&
      found.every((other) => other.language === language || hits.length >= other.hits.length * LEAD),
  )
  return clear?.language ?? null
}

const told = (text: string): 'el' | InLatin | null => {
  const greek = count(text, GREEK)
  const latin = count(text, LATIN)
  if (greek > 0 && greek >= latin) return 'el'
  return greek > latin * CITED ? null : toldByWords(text)
}

/** Whether a text has letters, but none of those that the language is written in. */
const isForeign = (text: string, lang: string): boolean => {
  const script = SCRIPTS[lang.toLowerCase().split('-')[0] ?? '']
  return script !== undefined && count(text, LETTERS) > 0 && count(text, script) === 0
}

/**
 * The language of a text (BCP 47): what its own letters and words tell, else that of the page it was written on. An
 * element knows the language of its page alone. Where the letters are not even the page's it is `und`: with no
 * language at all a text would have the page's, and be read aloud by its voice.
 */
export const languageOf = (body: string, page: string | null): string | null => {
  const text = body.replace(NOT_ONES_OWN, '').slice(0, ENOUGH)
  const language = told(text)
  if (page === null) return language
  if (language !== null) return page.toLowerCase().startsWith(language.toLowerCase()) ? page : language
  return isForeign(text, page) ? 'und' : page
}
