import type { CommonProblem } from '../../problem-codes.ts'

/** What readers and the newsroom may both be told. */
export const commonProblemsRo = {
  body_too_long: 'Comentariul este prea lung. Scurtați-l puțin; textul a rămas așa cum l-ați scris.',
  parent_missing: 'Comentariul la care răspundeți nu mai există. Puteți trimite textul ca un comentariu nou.',
  too_deep: 'Aici răspunsurile nu merg mai adânc. Răspundeți la un comentariu anterior al discuției.',
  field_malformed: 'Un câmp al formularului nu are forma așteptată.',
  malformed_body: 'Ce s-a trimis nu poate fi citit. Încercați din nou; textul a rămas aici.',
  malformed_query: 'Adresa cerută nu este corectă.',
  unsupported_media_type: 'Trimiterea are un format care nu este acceptat.',
  body_too_large: 'Trimiterea este prea mare. Scurtați textul și încercați din nou.',
  origin_not_allowed: 'Această pagină nu are voie să trimită comentarii aici.',
  unknown_site: 'Acest site nu există în serviciul de comentarii.',
  not_found: 'Ceea ce ați cerut nu a fost găsit.',
  method_not_allowed: 'Această acțiune nu este posibilă la această adresă.',
  thread_closed: 'Discuția este închisă și nu mai primește comentarii noi.',
  id_conflict: 'Acest comentariu a fost deja trimis cu alt text. Textul dumneavoastră a rămas aici.',
  too_many_requests: 'S-au trimis multe comentarii în scurt timp. Textul dumneavoastră a rămas aici.',
  temporarily_unavailable:
    'Serviciul de comentarii nu răspunde în acest moment. Încercați din nou peste puțin timp.',
  internal_error: 'Ceva nu a mers la noi. Încercați din nou peste puțin timp.',
} as const satisfies Record<CommonProblem, string>
