import { formProblemsEn } from '../../problems/form-en.ts'
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
  withdrawn: 'Your comment is withdrawn and its text erased.',
  rejected: 'The newsroom did not publish this comment.',
  reason: 'Reason: #',
  unreachable: 'No answer came. Try again shortly.',
  problems: formProblemsEn,
}
