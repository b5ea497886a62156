import { plural } from '../plural.ts'
import { stop } from '../stop.ts'
import type { ReasonMessages } from './reason-messages.ts'

export const reasonMessagesEn: ReasonMessages = {
  reason: {
    ask: (count) =>
      plural('en', count, {
        one: 'Why? The writer will read it.',
        other: 'Why? The writers will read it.',
      }),
    codes: {
      off_topic: 'Off topic',
      insult: 'Insult',
      personal_data: 'Personal data',
      advertising: 'Advertising',
      unlawful: 'Unlawful',
      duplicate: 'Duplicate',
      other: 'In other words…',
    },
    unworded: 'Another reason',
    later: 'Give a reason',
    words: (count) =>
      plural('en', count, {
        one: 'The reason, as the writer will read it',
        other: 'The reason, as the writers will read it',
      }),
    send: 'Give this reason',
    cancel: 'Cancel',
    given: (reason) => `Reason given: ${stop(reason)}`,
  },
}
