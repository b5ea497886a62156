import { formProblemsEn } from '../../problems/form-en.ts'
import { typedProblemsEn } from '../../problems/typed-en.ts'
import type { OwnMessages } from '../reader-messages.ts'

export const en: OwnMessages = {
  pending: 'Awaiting moderation. For now only you can see it.',
  sentPending: 'Your comment was sent and is awaiting moderation.',
  sentPublished: 'Your comment is published.',
  edit: 'Edit',
  editLabel: 'Your comment',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Your changes are saved.',
  withdraw: 'Withdraw',
  withdrawAsk: 'Withdraw your comment?',
  withdrawMeans:
    'You take back your consent: the text and your personal data are erased for good. Replies by others keep their place.',
  withdrawConfirm: 'Withdraw comment',
  keep: 'Keep it',
  withdrawUnconfirmed: 'The withdrawal of your comment is not confirmed.',
  withdrawn: 'Your comment is withdrawn and its text erased.',
  rejected: 'The newsroom did not publish this comment.',
  reason: 'Reason: #',
  newsroomEdited: 'The newsroom edited your text (#).',
  unreachable: 'No answer came. Try again shortly.',
  unanswered: 'No answer came. Your text is kept here: send it again, it will not be published twice.',
  again: 'Try again #.',
  nowPublished: 'The newsroom has approved your comment and published it.',
  dismiss: 'Got it',
  privatePage: 'Private page',
  ownCame: { one: 'See your comment', other: 'See your comments' },
  editLeft: { one: '# more minute to edit.', other: '# more minutes to edit.' },
  editSeconds: 'Less than a minute to edit.',
  editOver:
    'The time for editing is over. Your text stays here: copy it if you want to send it as a new comment.',
  editBegun: 'The changes that you had begun are not saved yet.',
  editToForm: 'Copy into the form',
  replyBegun: 'You have begun a reply to #.',
  replyOn: 'Go on with the reply',
  replyGone:
    'The comment you were replying to is gone. Your text is kept, and you can send it as a new comment.',
  preview: 'Preview',
  previewEmpty: 'You have not written anything yet.',
  previewHint:
    'An empty line starts a new paragraph, > at the start of a line quotes, addresses become links.',
  quote: 'Quote the comment',
  quoteSelected: 'Quote the selection',
  charsLeft: { one: '# character left.', other: '# characters left.' },
  charsOver: { one: '# character over the limit.', other: '# characters over the limit.' },
  didYouMean: 'Did you mean #?',
  problems: { ...formProblemsEn, ...typedProblemsEn },
}
