import type { TypedProblem } from '../../problem-codes.ts'

/** What a writer is told on leaving a field, in the words of the refusal that would follow. */
export const typedProblemsEl = {
  email_malformed: 'Η διεύθυνση e-mail δεν είναι πλήρης. Γράψτε την όπως στο onoma@example.gr.',
  website_malformed: 'Η διεύθυνση του ιστοτόπου δεν είναι σωστή. Γράψτε την όπως στο https://example.gr.',
} as const satisfies Record<TypedProblem, string>
