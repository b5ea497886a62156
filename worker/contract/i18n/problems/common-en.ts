import type { CommonProblem } from '../../problem-codes.ts'

/** What readers and the newsroom may both be told. */
export const commonProblemsEn = {
  body_too_long: 'The comment is too long. Shorten it a little; your text is kept as you wrote it.',
  parent_missing: 'The comment you are replying to is gone. You can send your text as a new comment.',
  too_deep: 'Replies go no deeper here. Reply to an earlier comment of this conversation.',
  field_malformed: 'A field of the form does not have the shape we expected.',
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
  too_many_requests: 'Many comments were sent in a short time. Your text is kept here.',
  temporarily_unavailable: 'The comment service does not answer at the moment. Try again shortly.',
  internal_error: 'Something went wrong on our side. Try again shortly.',
} as const satisfies Record<CommonProblem, string>
