import type { LineProblem } from '../../problem-codes.ts'

/** What a reader is told of a field of one line that is longer than is kept. */
export const lineProblemsRo = {
  name_too_long: 'Numele este prea lung. Scrieți unul mai scurt.',
  email_too_long: 'Adresa de e-mail este prea lungă.',
  website_too_long: 'Adresa site-ului este prea lungă.',
} as const satisfies Record<LineProblem, string>
