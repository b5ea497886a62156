import type { LineProblem } from '../../problem-codes.ts'

/** What a reader is told of a field of one line that is longer than is kept. */
export const lineProblemsEl = {
  name_too_long: 'Το όνομα είναι πολύ μεγάλο. Γράψτε το πιο σύντομα.',
  email_too_long: 'Η διεύθυνση e-mail είναι πολύ μεγάλη.',
  website_too_long: 'Η διεύθυνση του ιστοτόπου είναι πολύ μεγάλη.',
} as const satisfies Record<LineProblem, string>
