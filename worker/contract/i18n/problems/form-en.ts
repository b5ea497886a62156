import type { FormProblem } from '../../problem-codes.ts'

/** What a form says by itself, before anything is sent. */
export const formProblemsEn = {
  validation_failed: 'The comment has not been sent yet. Correct what is marked and send it again.',
  consent_required: 'To have your comment published, tick that you accept the privacy policy.',
  body_required: 'Write your comment first.',
  name_required: 'Enter your name.',
  email_required: 'Enter your e-mail address. It will not be published.',
  website_required: 'Enter the address of your website.',
} as const satisfies Record<FormProblem, string>
