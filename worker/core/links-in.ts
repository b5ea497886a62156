/**
 * An address with its scheme, with www., or bare under an ending that spam likes. Bare endings are few on
 * purpose: "τέλος.Και" without a space is no link. Whatever a reader is shown as a link is one of these.
 * A name's labels are counted as DNS counts them, so that no text makes this slow.
 */
const LINK =
  /(?:https?:\/\/|\bwww\.)[^\s<>")«»“”][^\s<>"'()\]«»“”]*|\b(?:[a-z0-9-]{1,63}\.){1,9}(?:com|net|org|info|biz|gr|ro|eu|ru|cn|io|me|xyz|top|click|shop|store|online|site|club|vip|bet|casino|link|live|pro)\b(?:\/[^\s<>"'\])]*)?/gi

export type LinkPlace = { link: string; start: number; end: number }

const MARKED = /^(?:https?:\/\/|www\.)/i

/** Every link of a text and where it stands. The bare domain of an e-mail address is no link. */
export const linksIn = (text: string): LinkPlace[] =>
  [...text.matchAll(LINK)]
    .filter(({ 0: link, index }) => MARKED.test(link) || text[index - 1] !== '@')
    .map(({ 0: link, index }) => ({ link, start: index, end: index + link.length }))
