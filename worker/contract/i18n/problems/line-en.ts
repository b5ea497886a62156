import type { LineProblem } from '../../problem-codes.ts'

/** What a reader is told of a field of one line that is longer than is kept. */
export const lineProblemsEn = {
  name_too_long: 'The name is too long. Enter a shorter one.',
  email_too_long: 'The e-mail address is too long.',
  website_too_long: 'The website address is too long.',
} as const satisfies Record<LineProblem, string>
