import type { FieldProblem, ReaderProblem } from '../../problem-codes.ts'
import { commonProblemsEn } from './common-en.ts'
import { formProblemsEn } from './form-en.ts'
import { lineProblemsEn } from './line-en.ts'
import { typedProblemsEn } from './typed-en.ts'

export const readerProblemsEn = {
  ...formProblemsEn,
  ...typedProblemsEn,
  ...lineProblemsEn,
  ...commonProblemsEn,
  policy_outdated: 'The privacy policy has changed. Read the new wording and tick the box again.',
  id_malformed: 'The comment’s identifier is not valid. Reload the page; your text will be kept.',
  thread_malformed:
    'The page does not say rightly which article the comment belongs to. Please tell the site.',
  parent_malformed: 'It is not clear which comment you are replying to. Press “Reply” again.',
  category_required: 'Choose what is wrong with the comment.',
  explanation_required: 'Write what is wrong with the comment.',
  explanation_too_long:
    'The explanation is too long. Shorten it a little; your text is kept as you wrote it.',
  notifier_name_required: 'Enter your name: the law asks for it in a report of unlawful content.',
  notifier_email_required: 'Enter your e-mail address, so that the newsroom can answer you.',
  good_faith_required: 'Tick that what you report is, as far as you know, accurate and complete.',
  comment_missing: 'This comment is no longer published.',
  report_incomplete: 'The report has not been sent yet. Correct what is marked and send it again.',
  report_conflict:
    'This report has already been sent with other content. What you wrote is kept here: send it again, and it is received as a new report.',
  too_many_reports: 'Many reports were sent in a short time. Your text is kept here.',
  receipt_unknown: 'The private link of the comment is not valid.',
  edit_window_over: 'The time for editing is over. You can still withdraw the comment.',
  already_withdrawn: 'The comment has already been withdrawn and its text erased.',
  parent_missing: 'The comment you are replying to is gone. You can send your text as a new comment.',
  too_deep: 'Replies go no deeper here. Reply to an earlier comment of this conversation.',
  malformed_body: 'What was sent cannot be read. Try again; your text is kept here.',
  origin_not_allowed: 'This page is not allowed to send comments here.',
  thread_closed: 'The conversation is closed and takes no new comments.',
  id_conflict: 'This comment has already been sent with another text. Your text is kept here.',
  too_many_requests: 'Many comments were sent in a short time. Your text is kept here.',
} as const satisfies Record<FieldProblem | ReaderProblem, string>
