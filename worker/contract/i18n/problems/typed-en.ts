import type { TypedProblem } from '../../problem-codes.ts'

/** What a writer is told of what they typed, before it is sent, in the words of the refusal that would follow. */
export const typedProblemsEn = {
  body_too_long: 'The comment is too long. Shorten it a little; your text is kept as you wrote it.',
  email_malformed: 'The e-mail address is not complete. Enter it like name@example.com.',
  website_malformed: 'The website address is not right. Enter it like https://example.com.',
} as const satisfies Record<TypedProblem, string>
