/** Words of a text but for names: those of towns and people keep their marks in every language. */
const PLAIN_WORD = /(?<!\p{L})\p{Ll}\p{L}*/gu
const ROMANIAN = /[ășțşţâî]/u
/** The others stand in French and Turkish words, too. */
const ROMANIAN_ALONE = /[ățţ]/u
/** Of Romanian words every fourth has such a letter; of a text that cites one, fewer. */
const OFTEN = 2
const SHARE = 1 / 8
/** The words of another, and addresses, which are written in Latin letters everywhere. */
const NOT_ONES_OWN = /^>.*$|https?:\/\/\S+/gimu

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/**
 * The language that a text's own letters tell, on whatever page it was written; null where they may be those of
 * several. An element knows the language of its page alone.
 */
export const languageOf = (text: string): 'el' | 'ro' | null => {
  const own = text.replace(NOT_ONES_OWN, '')
  const greek = count(own, /\p{Script=Greek}/gu)
  if (greek > 0 && greek >= count(own, /\p{Script=Latin}/gu)) return 'el'
  const words = own.match(PLAIN_WORD) ?? []
  const romanian = words.filter((word) => ROMANIAN.test(word))
  const isOften = romanian.length >= Math.max(OFTEN, words.length * SHARE)
  return isOften && romanian.some((word) => ROMANIAN_ALONE.test(word)) ? 'ro' : null
}
