const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Longer comments are quoted by their first paragraph. */
const WHOLE_MAX = 280

/** What was marked, where it is part of the comment's own words. */
export const markedIn = (body: string, marked: string): string | null => {
  const words = spaced(marked)
  // The quotes' marks are drawn, not written, where the comment is shown.
  const shown = spaced(body.replace(/^> ?/gm, ''))
  return words && shown.includes(words) ? marked.trim() : null
}

/** The comment's own words, without what it quotes itself. */
const ownWords = (body: string): string => {
  const own = body
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim()
  return Array.from(own).length > WHOLE_MAX ? (own.split(/\n\s*\n/)[0] ?? own) : own
}

/** Lines that begin with `> `: what was marked in the comment, else its own words. */
export const quoteOf = (body: string, marked: string | null): string =>
  (marked ?? ownWords(body))
    .split('\n')
    .map((line) => `> ${line.trim()}`.trimEnd())
    .join('\n')
