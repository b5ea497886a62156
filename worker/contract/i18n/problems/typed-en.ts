import type { TypedProblem } from '../../problem-codes.ts'

/** What a writer is told on leaving a field, in the words of the refusal that would follow. */
export const typedProblemsEn = {
  email_malformed: 'The e-mail address is not complete. Enter it like name@example.com.',
  website_malformed: 'The website address is not right. Enter it like https://example.com.',
} as const satisfies Record<TypedProblem, string>
