import type { QueueFilterMessages } from './filter-messages.ts'

export const filterMessagesEn: QueueFilterMessages = {
  narrow: {
    open: 'Filters',
    labels: {
      status: 'Queue',
      author: 'Writer',
      lang: 'Language',
      finding: 'Finding',
      from: 'From',
      to: 'Until',
      reported: 'Reported by readers',
      unchecked: 'Not checked yet',
      thread: 'Article',
      writer: 'Writer',
    },
    authorHint: 'A name, or a whole e-mail address.',
    any: 'Any',
    by: (filter) => `${filter}: anything`,
    every: 'All filters',
    apply: 'Apply',
    clear: 'Clear all filters',
    inForce: 'Filters in force',
    remove: (filter) => `Remove the filter: ${filter}`,
    oneWriter: 'one person',
    title: 'Comments that match',
    nothing: 'Nothing in this queue matches',
    nothingText: 'Take a filter away, or look in another queue.',
    thisArticle: 'only this article',
  },
  elsewhere: {
    label: 'Search everything',
    nothing: (q) => `Nothing with “${q}” in any queue`,
    none: 'The other queues have nothing either.',
    found: 'Found elsewhere:',
    moreThan: (count) => `more than ${count}`,
  },
}
