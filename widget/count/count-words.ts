/** “3 comments”, by CLDR category. */
export const countWords = {
  el: { one: '# σχόλιο', other: '# σχόλια' },
  en: { one: '# comment', other: '# comments' },
  ro: { one: '# comentariu', few: '# comentarii', other: '# de comentarii' },
}
