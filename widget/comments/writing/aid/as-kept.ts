/** What nobody sees and the worker takes out: it comes along with what is copied from elsewhere. */
const UNSEEN =
  /[\p{Cs}\p{Noncharacter_Code_Point}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu

/** A text as the worker will keep it, as far as a form has to know. */
export const asKept = (typed: string): string => typed.replace(UNSEEN, '').normalize('NFC').trim()

/** As the worker counts: code points. */
export const lengthOf = (typed: string): number => Array.from(asKept(typed)).length
