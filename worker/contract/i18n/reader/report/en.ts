import type { ReportMessages } from '../reader-messages.ts'

export const en: ReportMessages = {
  title: 'Report a comment',
  category: 'What is wrong with the comment?',
  words: 'Explain what is wrong',
  wordsHint: 'If you hold it to be unlawful, write which words and why.',
  unlawfulHint:
    'For unlawful content the law (Regulation (EU) 2022/2065, article 16) asks for the following as well. Only the newsroom sees it.',
  emailHint: 'The newsroom will answer you here.',
  anonymous: 'This is about sexual abuse of children: I need not give my name and e-mail.',
  goodFaith: 'I declare that, as far as I know, what I report is accurate and complete.',
  send: 'Send report',
  sent: 'Your report has been received. Thank you.',
  sentMeans: 'The newsroom will look at it and decide about the comment.',
  answer: 'The answer will be sent to #.',
  writtenOn: 'What you have written since has not been sent: it is kept here.',
  reference: 'Reference',
  at: 'Received',
  place: 'Comment',
  categories: {
    spam: 'It is advertising or spam',
    abuse: 'It insults or threatens somebody',
    unlawful: 'It is unlawful',
    other: 'Something else',
  },
  name: 'Name',
  email: 'E-mail',
  cancel: 'Cancel',
  close: 'Close',
  sending: 'Sending…',
  unreachable: 'No answer came. What you wrote is kept here: send it again, it will not be counted twice.',
  again: 'Try again #.',
}
