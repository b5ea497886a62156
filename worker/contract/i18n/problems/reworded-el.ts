import type { RewordedProblem } from '../../problem-codes.ts'

/** For the desk: a reader is told that a comment was not sent, which nobody there was about to do. */
export const rewordedProblemsEl = {
  body_required: 'Γράψτε πρώτα κάτι.',
  malformed_body: 'Το αίτημα δεν διαβάζεται. Φορτώστε ξανά τη σελίδα και δοκιμάστε πάλι.',
  origin_not_allowed:
    'Από αυτή τη σελίδα δεν γίνεται διαχείριση σχολίων. Ανοίξτε τη διαχείριση στη δική της διεύθυνση.',
  id_conflict: 'Αυτή η απάντηση έχει ήδη σταλεί με άλλο κείμενο. Το κείμενό σας έμεινε εδώ.',
  too_many_requests: 'Έγιναν πολλές προσπάθειες σε λίγη ώρα. Περιμένετε λίγα λεπτά και δοκιμάστε ξανά.',
} as const satisfies Record<RewordedProblem, string>
