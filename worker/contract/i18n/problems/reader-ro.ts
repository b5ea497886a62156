import type { FieldProblem, ReaderProblem } from '../../problem-codes.ts'
import { formProblemsRo } from './form-ro.ts'
import { typedProblemsRo } from './typed-ro.ts'

export const readerProblemsRo = {
  ...formProblemsRo,
  ...typedProblemsRo,
  policy_outdated:
    'Politica de confidențialitate s-a schimbat. Citiți noua formulare și bifați din nou căsuța.',
  body_too_long: 'Comentariul este prea lung. Scurtați-l puțin; textul a rămas așa cum l-ați scris.',
  name_too_long: 'Numele este prea lung. Scrieți unul mai scurt.',
  email_too_long: 'Adresa de e-mail este prea lungă.',
  website_too_long: 'Adresa site-ului este prea lungă.',
  id_malformed: 'Identificatorul comentariului nu este valid. Reîncărcați pagina; textul se păstrează.',
  thread_malformed:
    'Pagina nu arată corect cărui articol îi aparține comentariul. Vă rugăm să anunțați site-ul.',
  parent_malformed: 'Nu este clar la ce comentariu răspundeți. Apăsați din nou „Răspunde”.',
  parent_missing: 'Comentariul la care răspundeți nu mai există. Puteți trimite textul ca un comentariu nou.',
  too_deep: 'Aici răspunsurile nu merg mai adânc. Răspundeți la un comentariu anterior al discuției.',
  field_malformed: 'Un câmp al formularului nu are forma așteptată.',
  category_required: 'Alegeți ce este în neregulă cu acest comentariu.',
  explanation_required: 'Scrieți ce este în neregulă cu acest comentariu.',
  explanation_too_long: 'Explicația este prea lungă. Scurtați-o puțin; textul a rămas așa cum l-ați scris.',
  notifier_name_required: 'Scrieți numele dumneavoastră: legea îl cere la sesizările de conținut ilegal.',
  notifier_email_required: 'Scrieți adresa de e-mail, ca redacția să vă poată răspunde.',
  good_faith_required: 'Bifați că, după știința dumneavoastră, cele sesizate sunt exacte și complete.',
  comment_missing: 'Acest comentariu nu mai este publicat.',
  report_incomplete: 'Sesizarea nu a fost trimisă încă. Corectați ce este marcat și trimiteți din nou.',
  too_many_reports:
    'S-au trimis multe sesizări în scurt timp. Așteptați puțin și trimiteți din nou; textul a rămas aici.',
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
  receipt_unknown: 'Linkul personal al comentariului nu este valabil.',
  edit_window_over: 'Timpul pentru corectură a trecut. Puteți încă să retrageți comentariul.',
  already_withdrawn: 'Comentariul a fost deja retras, iar textul lui a fost șters.',
  too_many_requests:
    'S-au trimis multe comentarii în scurt timp. Așteptați puțin și trimiteți din nou; textul a rămas aici.',
  temporarily_unavailable:
    'Serviciul de comentarii nu răspunde în acest moment. Încercați din nou în scurt timp.',
  internal_error: 'Ceva nu a mers la noi. Încercați din nou în scurt timp.',
} as const satisfies Record<FieldProblem | ReaderProblem, string>
