import type { FormProblem } from '../../problem-codes.ts'

/** What a form says by itself, before anything is sent. */
export const formProblemsRo = {
  validation_failed: 'Comentariul nu a fost trimis încă. Corectați ce este marcat și trimiteți din nou.',
  consent_required:
    'Pentru ca comentariul să fie publicat, bifați căsuța prin care acceptați politica de confidențialitate.',
  body_required: 'Scrieți mai întâi comentariul.',
  name_required: 'Scrieți numele dumneavoastră.',
  email_required: 'Scrieți adresa de e-mail. Nu va fi publicată.',
  website_required: 'Scrieți adresa site-ului dumneavoastră.',
} as const satisfies Record<FormProblem, string>
