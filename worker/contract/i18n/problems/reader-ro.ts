import type { FieldProblem, ReaderProblem } from '../../problem-codes.ts'
import { commonProblemsRo } from './common-ro.ts'
import { formProblemsRo } from './form-ro.ts'
import { lineProblemsRo } from './line-ro.ts'
import { typedProblemsRo } from './typed-ro.ts'

export const readerProblemsRo = {
  ...formProblemsRo,
  ...typedProblemsRo,
  ...lineProblemsRo,
  ...commonProblemsRo,
  policy_outdated:
    'Politica de confidențialitate s-a schimbat. Citiți noua formulare și bifați din nou căsuța.',
  id_malformed: 'Identificatorul comentariului nu este valid. Reîncărcați pagina; textul se păstrează.',
  thread_malformed:
    'Pagina nu arată corect cărui articol îi aparține comentariul. Vă rugăm să anunțați site-ul.',
  parent_malformed: 'Nu este clar la ce comentariu răspundeți. Apăsați din nou „Răspundeți”.',
  category_required: 'Alegeți ce este în neregulă cu acest comentariu.',
  explanation_required: 'Scrieți ce este în neregulă cu acest comentariu.',
  explanation_too_long: 'Explicația este prea lungă. Scurtați-o puțin; textul a rămas așa cum l-ați scris.',
  notifier_name_required: 'Scrieți numele dumneavoastră: legea îl cere la raportările de conținut ilegal.',
  notifier_email_required: 'Scrieți adresa de e-mail, ca redacția să vă poată răspunde.',
  good_faith_required:
    'Bifați căsuța prin care declarați că, după știința dumneavoastră, cele raportate sunt exacte și complete.',
  comment_missing: 'Acest comentariu nu mai este publicat.',
  report_incomplete: 'Raportarea nu a fost trimisă încă. Corectați ce este marcat și trimiteți din nou.',
  report_conflict:
    'Această raportare a fost deja trimisă cu alt conținut. Ce ați scris a rămas aici: trimiteți din nou și va fi primită ca o raportare nouă.',
  too_many_reports: 'S-au trimis multe raportări în scurt timp. Textul dumneavoastră a rămas aici.',
  receipt_unknown: 'Linkul privat al comentariului nu este valabil.',
  edit_window_over: 'Comentariul nu mai poate fi corectat, timpul a trecut. Îl puteți însă retrage.',
  already_withdrawn: 'Comentariul a fost deja retras, iar textul lui a fost șters.',
  parent_missing: 'Comentariul la care răspundeți nu mai există. Puteți trimite textul ca un comentariu nou.',
  too_deep: 'Aici răspunsurile nu merg mai adânc. Răspundeți la un comentariu anterior al discuției.',
  malformed_body: 'Ce s-a trimis nu poate fi citit. Încercați din nou; textul a rămas aici.',
  origin_not_allowed: 'Această pagină nu are voie să trimită comentarii aici.',
  thread_closed: 'Discuția este închisă și nu mai primește comentarii noi.',
  id_conflict: 'Acest comentariu a fost deja trimis cu alt text. Textul dumneavoastră a rămas aici.',
  too_many_requests: 'S-au trimis multe comentarii în scurt timp. Textul dumneavoastră a rămas aici.',
} as const satisfies Record<FieldProblem | ReaderProblem, string>
