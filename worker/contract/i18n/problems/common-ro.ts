import type { CommonProblem } from '../../problem-codes.ts'

/** What readers and the newsroom may both be told. */
export const commonProblemsRo = {
  field_malformed: 'Un câmp al formularului nu are forma așteptată.',
  malformed_query: 'Adresa cerută nu este corectă.',
  unsupported_media_type: 'Trimiterea are un format care nu este acceptat.',
  body_too_large: 'Trimiterea este prea mare. Scurtați textul și încercați din nou.',
  unknown_site: 'Acest site nu există în serviciul de comentarii.',
  not_found: 'Ceea ce ați cerut nu a fost găsit.',
  method_not_allowed: 'Această acțiune nu este posibilă la această adresă.',
  temporarily_unavailable:
    'Serviciul de comentarii nu răspunde în acest moment. Încercați din nou peste puțin timp.',
  internal_error: 'Ceva nu a mers la noi. Încercați din nou peste puțin timp.',
} as const satisfies Record<CommonProblem, string>
