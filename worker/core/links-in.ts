/**
 * An address with its scheme, with www., or bare under an ending that spam likes. Bare endings are few on
 * purpose: "τέλος.Και" without a space is no link.
 */
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"'\])]+|\b(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|gr|ro|eu|ru|cn|io|me|xyz|top|click|shop|store|online|site|club|vip|bet|casino|link|live|pro)\b(?:\/[^\s<>"'\])]*)?/giu

export type LinkPlace = { link: string; start: number; end: number }

/** Every link of a text and where it stands. The domain part of an e-mail address is no link. */
export const linksIn = (text: string): LinkPlace[] =>
  [...text.matchAll(LINK)]
    .filter((match) => text[match.index - 1] !== '@')
    .map(({ 0: link, index }) => ({ link, start: index, end: index + link.length }))
