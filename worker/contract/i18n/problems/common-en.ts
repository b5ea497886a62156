import type { CommonProblem } from '../../problem-codes.ts'

/** What readers and the newsroom may both be told. */
export const commonProblemsEn = {
  field_malformed: 'A field of the form does not have the shape we expected.',
  malformed_query: 'The address that was asked for is not right.',
  unsupported_media_type: 'This was sent in a format that is not supported.',
  body_too_large: 'What was sent is too large. Shorten the text and try again.',
  unknown_site: 'This site does not exist at the comment service.',
  not_found: 'What you asked for was not found.',
  method_not_allowed: 'This cannot be done at this address.',
  temporarily_unavailable: 'The comment service does not answer at the moment. Try again shortly.',
  internal_error: 'Something went wrong on our side. Try again shortly.',
} as const satisfies Record<CommonProblem, string>
