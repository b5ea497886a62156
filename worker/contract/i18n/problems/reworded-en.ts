import type { RewordedProblem } from '../../problem-codes.ts'

/** For the desk: a reader is told that a comment was not sent, which nobody there was about to do. */
export const rewordedProblemsEn = {
  body_required: 'Write something first.',
  malformed_body: 'The request cannot be read. Load the page again and retry.',
  origin_not_allowed: 'Nothing can be moderated from this page. Open the desk at its own address.',
  id_conflict: 'This reply has already been sent with another text. Your text is kept here.',
  too_many_requests: 'There were too many tries in a short time. Wait a few minutes and try again.',
} as const satisfies Record<RewordedProblem, string>
