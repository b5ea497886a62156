import { plural } from '../plural.ts'
import type { EyesMessages } from './eyes-messages.ts'

export const eyesMessagesEn: EyesMessages = {
  eyes: {
    writer: 'Other comments',
    record: {
      approved: (count) => plural('en', count, { one: '# approved', other: '# approved' }),
      pending: (count) => plural('en', count, { one: '# waiting', other: '# waiting' }),
      spam: (count) => plural('en', count, { one: '# spam', other: '# spam' }),
      trash: (count) => plural('en', count, { one: '# in the trash', other: '# in the trash' }),
    },
    first: 'none: this is the writer’s first',
    knownBy: {
      email: 'The writer is known by the e-mail.',
      receipt: 'The writer is known by a receipt of this browser.',
      address: 'The writer is known by the address, for one day.',
    },
    trusted: 'Trusted',
    banned: 'Banned',
    reveal: 'Show e-mail and address',
    revealHint: 'That you looked is written in the log.',
    revealing: 'Fetching…',
    address: 'Address',
    browser: 'Browser',
    referrer: 'Came from',
    nothingKept: 'Nothing is kept any more.',
    revealed: 'E-mail and address are shown. The look is in the log.',
    told: {
      title: 'What Akismet was told',
      when: (ago) => `Asked ${ago}.`,
      hidden: 'sent, not shown here',
      gone: 'Akismet was not asked, or what it was told is kept no longer.',
      fields: {
        comment_content: 'Text',
        comment_author: 'Name',
        comment_author_email: 'E-mail',
        comment_author_url: 'Website',
        user_ip: 'Address',
        user_agent: 'Browser',
        referrer: 'Came from',
        permalink: 'Article',
        comment_context: 'Title',
        comment_type: 'Kind',
        comment_date_gmt: 'Written at',
      },
    },
    reports: {
      count: (count) => plural('en', count, { one: '# report', other: '# reports' }),
      title: 'Readers’ reports',
      categories: { spam: 'Spam', abuse: 'Abuse', unlawful: 'Unlawful content', other: 'Something else' },
      by: (name) => `from ${name}`,
      goodFaith: 'Declared in good faith.',
      answered: (ago) => `Decided ${ago}.`,
      open: 'Nobody has decided yet.',
    },
    notes: {
      count: (count) => plural('en', count, { one: '# note', other: '# notes' }),
      title: 'Notes for colleagues',
    },
    takenBy: (name) => `${name} has decided on it.`,
    editedBy: { author: () => 'by the writer', moderator: (name) => `by ${name ?? 'the newsroom'}` },
  },
}
