import type { TypedProblem } from '../../problem-codes.ts'

/** What a writer is told of what they typed, before it is sent, in the words of the refusal that would follow. */
export const typedProblemsRo = {
  body_too_long: 'Comentariul este prea lung. Scurtați-l puțin; textul a rămas așa cum l-ați scris.',
  email_malformed: 'Adresa de e-mail nu este completă. Scrieți-o ca în nume@example.ro.',
  website_malformed: 'Adresa site-ului nu este corectă. Scrieți-o ca în https://example.ro.',
} as const satisfies Record<TypedProblem, string>
