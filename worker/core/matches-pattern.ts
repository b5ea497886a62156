import { fold } from './fold.ts'

/** A pattern as it is kept: folded, spaces alike, stars in a row are one. */
export const foldPattern = (pattern: string): string =>
  fold(pattern).replace(/\s+/gu, ' ').replace(/\*+/gu, '*').trim()

/** Letters and digits beside the stars: too few would meet everybody. */
export const lettersIn = (pattern: string): number => pattern.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/**
 * A folded pattern anywhere in a text, where * stands for anything. Each piece is looked for behind the one
 * before, once: the time follows the text's length, whatever the pattern is.
 */
export const matchesPattern = (pattern: string, text: string): boolean => {
  const within = fold(text).replace(/\s+/gu, ' ')
  let from = 0
  for (const piece of pattern.split('*')) {
    const at = within.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return true
}
