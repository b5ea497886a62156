import { formProblemsRo } from '../../problems/form-ro.ts'
import { typedProblemsRo } from '../../problems/typed-ro.ts'
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
  newsroomEdited: 'Redacția v-a modificat textul (#).',
  unreachable: 'Nu a venit niciun răspuns. Încercați din nou în scurt timp.',
  again: 'Încercați din nou #.',
  nowPublished: 'Redacția a aprobat comentariul și l-a publicat.',
  dismiss: 'Am înțeles',
  privatePage: 'Pagina personală',
  editLeft: {
    one: 'Încă # minut pentru corectură.',
    few: 'Încă # minute pentru corectură.',
    other: 'Încă # de minute pentru corectură.',
  },
  editSeconds: 'Mai puțin de un minut pentru corectură.',
  editOver:
    'Timpul pentru corectură a trecut. Textul rămâne aici: copiați-l, dacă vreți să-l trimiteți ca un comentariu nou.',
  preview: 'Previzualizare',
  previewEmpty: 'Nu ați scris încă nimic.',
  previewHint: 'Un rând gol începe un paragraf nou, > la începutul rândului citează, adresele devin linkuri.',
  quote: 'Citează comentariul',
  quoteSelected: 'Citează selecția',
  charsLeft: { one: 'A rămas # caracter.', few: 'Au rămas # caractere.', other: 'Au rămas # de caractere.' },
  charsOver: {
    one: '# caracter peste limită.',
    few: '# caractere peste limită.',
    other: '# de caractere peste limită.',
  },
  didYouMean: 'Ați vrut să scrieți #?',
  problems: { ...formProblemsRo, ...typedProblemsRo },
}
