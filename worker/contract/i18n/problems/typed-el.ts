import type { TypedProblem } from '../../problem-codes.ts'

/** What a writer is told of what they typed, before it is sent, in the words of the refusal that would follow. */
export const typedProblemsEl = {
  body_too_long: 'Το σχόλιο είναι πολύ μεγάλο. Συντομεύστε το λίγο· το κείμενό σας έμεινε όπως το γράψατε.',
  email_malformed: 'Η διεύθυνση e-mail δεν είναι πλήρης. Γράψτε την όπως στο onoma@example.gr.',
  website_malformed: 'Η διεύθυνση του ιστοτόπου δεν είναι σωστή. Γράψτε την όπως στο https://example.gr.',
} as const satisfies Record<TypedProblem, string>
