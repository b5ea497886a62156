import type { ReasonMessages } from './reason-messages.ts'

export const reasonMessagesEn: ReasonMessages = {
  reason: {
    ask: 'Why? The writer will read it.',
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
    words: 'The reason, as the writer will read it',
    send: 'Give this reason',
    cancel: 'Cancel',
    given: (reason) => `Reason given: ${reason}.`,
  },
}
