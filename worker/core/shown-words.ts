/** A box's label as a reader sees it: the brackets that mark its link are no part of the words. */
export const shownWords = (words: string): string => words.replaceAll(/[[\]]/g, '')
