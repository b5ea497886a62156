import type { FormProblem } from '../../problem-codes.ts'

/** What a form says by itself, before anything is sent. */
export const formProblemsEl = {
  validation_failed: 'Το σχόλιο δεν στάλθηκε ακόμη. Διορθώστε όσα σημειώνονται και στείλτε το ξανά.',
  consent_required:
    'Για να δημοσιευτεί το σχόλιό σας, επιλέξτε το πλαίσιο με το οποίο αποδέχεστε την πολιτική απορρήτου.',
  body_required: 'Γράψτε πρώτα το σχόλιό σας.',
  name_required: 'Γράψτε το όνομά σας.',
  email_required: 'Γράψτε τη διεύθυνση του e-mail σας. Δεν θα δημοσιευτεί.',
  website_required: 'Γράψτε τη διεύθυνση του ιστοτόπου σας.',
} as const satisfies Record<FormProblem, string>
