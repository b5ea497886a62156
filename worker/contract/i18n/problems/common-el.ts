import type { CommonProblem } from '../../problem-codes.ts'

/** What readers and the newsroom may both be told. */
export const commonProblemsEl = {
  field_malformed: 'Ένα πεδίο της φόρμας δεν έχει τη μορφή που περιμέναμε.',
  malformed_query: 'Η διεύθυνση που ζητήθηκε δεν είναι σωστή.',
  unsupported_media_type: 'Η αποστολή έγινε σε μορφή που δεν υποστηρίζεται.',
  body_too_large: 'Η αποστολή είναι πολύ μεγάλη. Συντομεύστε το κείμενο και δοκιμάστε ξανά.',
  unknown_site: 'Αυτός ο ιστότοπος δεν υπάρχει στην υπηρεσία σχολίων.',
  not_found: 'Αυτό που ζητήσατε δεν βρέθηκε.',
  method_not_allowed: 'Αυτή η ενέργεια δεν γίνεται σε αυτή τη διεύθυνση.',
  temporarily_unavailable: 'Η υπηρεσία σχολίων δεν απαντά αυτή τη στιγμή. Δοκιμάστε ξανά σε λίγο.',
  internal_error: 'Κάτι πήγε στραβά από τη δική μας πλευρά. Δοκιμάστε ξανά σε λίγο.',
} as const satisfies Record<CommonProblem, string>
