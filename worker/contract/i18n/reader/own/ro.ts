import { formProblemsRo } from '../../problems/form-ro.ts'
import type { OwnMessages } from '../reader-messages.ts'

export const ro: OwnMessages = {
  pending: 'Așteaptă aprobarea. Deocamdată îl vedeți doar dumneavoastră.',
  sentPending: 'Comentariul a fost trimis și așteaptă aprobarea.',
  sentPublished: 'Comentariul a fost publicat.',
  edit: 'Corectează',
  editLabel: 'Comentariul dumneavoastră',
  save: 'Salvează',
  cancel: 'Renunță',
  saved: 'Corectura a fost salvată.',
  withdraw: 'Retrage',
  withdrawAsk: 'Retrageți comentariul?',
  withdrawMeans:
    'Vă retrageți consimțământul: textul și datele dumneavoastră personale se șterg definitiv. Răspunsurile celorlalți rămân la locul lor.',
  withdrawConfirm: 'Retrage comentariul',
  keep: 'Păstrează-l',
  withdrawn: 'Comentariul a fost retras, iar textul lui a fost șters.',
  rejected: 'Redacția nu a publicat acest comentariu.',
  reason: 'Motiv: #',
  unreachable: 'Nu a venit niciun răspuns. Încercați din nou în scurt timp.',
  problems: formProblemsRo,
}
