import type { ReadingMessages } from '../reader-messages.ts'

export const en: ReadingMessages = {
  months: 'January February March April May June July August September October November December',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fullTime: 'weekday, date, time',
  news: { one: '# new comment', other: '# new comments' },
  fresh: 'New',
  earlier: 'Earlier comments',
  earlierReplies: 'Earlier replies',
  loading: 'Loading…',
  retry: 'Try again',
  notThere: 'The comment that the address names is not here, or no longer.',
  notLoaded: 'The comment could not be loaded. Try again shortly.',
  notRenewed: 'The comments could not be loaded anew: these are the ones from before.',
  backOnline: 'The connection is back. Your text is still here: one press sends it.',
  backAgain: 'The connection is back. One more press is enough.',
  translate: 'Translate',
  translating: 'Translating…',
  translated: 'Translated by your browser.',
  original: 'Hide translation',
  notTranslated: 'Your browser could not translate this.',
}
