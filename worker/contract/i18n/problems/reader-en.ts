import type { FieldProblem, ReaderProblem } from '../../problem-codes.ts'
import { formProblemsEn } from './form-en.ts'
import { typedProblemsEn } from './typed-en.ts'

export const readerProblemsEn = {
  ...formProblemsEn,
  ...typedProblemsEn,
  policy_outdated: 'The privacy policy has changed. Read the new wording and tick the box again.',
  body_too_long: 'The comment is too long. Shorten it a little; your text is kept as you wrote it.',
  name_too_long: 'The name is too long. Enter a shorter one.',
  email_too_long: 'The e-mail address is too long.',
  website_too_long: 'The website address is too long.',
  id_malformed: 'The comment’s identifier is not valid. Reload the page; your text will be kept.',
  thread_malformed:
    'The page does not say rightly which article the comment belongs to. Please tell the site.',
  parent_malformed: 'It is not clear which comment you are replying to. Press “Reply” again.',
  parent_missing: 'The comment you are replying to is gone. You can send your text as a new comment.',
  too_deep: 'Replies go no deeper here. Reply to an earlier comment of this conversation.',
  field_malformed: 'A field of the form does not have the shape we expected.',
  category_required: 'Choose what is wrong with the comment.',
  explanation_required: 'Write what is wrong with the comment.',
  explanation_too_long:
    'The explanation is too long. Shorten it a little; your text is kept as you wrote it.',
  notifier_name_required: 'Enter your name: the law asks for it in a report of unlawful content.',
  notifier_email_required: 'Enter your e-mail address, so that the newsroom can answer you.',
  good_faith_required: 'Tick that what you report is, as far as you know, accurate and complete.',
  comment_missing: 'This comment is no longer published.',
  report_incomplete: 'The report has not been sent yet. Correct what is marked and send it again.',
  too_many_reports:
    'Many reports were sent in a short time. Wait a little and send again; your text is kept here.',
  malformed_body: 'What was sent cannot be read. Try again; your text is kept here.',
  malformed_query: 'The address that was asked for is not right.',
  unsupported_media_type: 'This was sent in a format that is not supported.',
  body_too_large: 'What was sent is too large. Shorten the text and try again.',
  origin_not_allowed: 'This page is not allowed to send comments here.',
  unknown_site: 'This site does not exist at the comment service.',
  not_found: 'What you asked for was not found.',
  method_not_allowed: 'This cannot be done at this address.',
  thread_closed: 'The conversation is closed and takes no new comments.',
  id_conflict: 'This comment has already been sent with another text. Your text is kept here.',
  receipt_unknown: 'The private link of the comment is not valid.',
  edit_window_over: 'The time for editing is over. You can still withdraw the comment.',
  already_withdrawn: 'The comment has already been withdrawn and its text erased.',
  too_many_requests:
    'Many comments were sent in a short time. Wait a little and send again; your text is kept here.',
  temporarily_unavailable: 'The comment service does not answer at the moment. Try again shortly.',
  internal_error: 'Something went wrong on our side. Try again shortly.',
} as const satisfies Record<FieldProblem | ReaderProblem, string>
