import { formProblemsRo } from '../../problems/form-ro.ts'
import { lineProblemsRo } from '../../problems/line-ro.ts'
import { typedProblemsRo } from '../../problems/typed-ro.ts'
import type { OwnMessages } from '../reader-messages.ts'

export const ro: OwnMessages = {
  pending: 'Așteaptă aprobarea. Deocamdată îl vedeți doar dumneavoastră.',
  sentPending: 'Comentariul a fost trimis și așteaptă aprobarea.',
  sentPublished: 'Comentariul a fost publicat.',
  edit: 'Corectați',
  editLabel: 'Comentariul dumneavoastră',
  save: 'Salvați',
  cancel: 'Renunțați',
  saved: 'Modificările au fost salvate.',
  withdraw: 'Retrageți',
  withdrawAsk: 'Retrageți comentariul?',
  withdrawMeans:
    'Vă retrageți consimțământul: textul și datele dumneavoastră personale se șterg definitiv. Răspunsurile celorlalți rămân la locul lor.',
  withdrawConfirm: 'Retrageți comentariul',
  keep: 'Păstrați-l',
  withdrawUnconfirmed: 'Retragerea comentariului nu a fost confirmată.',
  withdrawn: 'Comentariul a fost retras, iar textul lui a fost șters.',
  rejected: 'Redacția nu a publicat acest comentariu.',
  reason: 'Motiv: #',
  newsroomEdited: 'Redacția v-a modificat textul (#).',
  unreachable: 'Nu a venit niciun răspuns. Încercați din nou peste puțin timp.',
  unanswered:
    'Nu a venit niciun răspuns. Textul a rămas aici: trimiteți-l din nou, nu va fi publicat de două ori.',
  again: 'Încercați din nou #.',
  nowPublished: 'Redacția a aprobat comentariul și l-a publicat.',
  dismiss: 'Am înțeles',
  privatePage: 'Pagina privată',
  // Short enough for a narrow phone, however many there are.
  ownCame: { one: 'Vedeți ce ați scris', other: 'Vedeți ce ați scris' },
  ownWaiting: {
    one: 'Un răspuns al dumneavoastră din altă parte a discuției așteaptă aprobarea.',
    few: '# răspunsuri ale dumneavoastră din alte părți ale discuției așteaptă aprobarea.',
    other: '# de răspunsuri ale dumneavoastră din alte părți ale discuției așteaptă aprobarea.',
  },
  ownPublished: {
    one: 'Redacția a publicat un răspuns al dumneavoastră din altă parte a discuției.',
    few: 'Redacția a publicat # răspunsuri ale dumneavoastră din alte părți ale discuției.',
    other: 'Redacția a publicat # de răspunsuri ale dumneavoastră din alte părți ale discuției.',
  },
  ownRefused: 'Redacția nu a publicat un răspuns al dumneavoastră din altă parte a discuției.',
  ownGo: { one: 'Vedeți răspunsul', other: 'Vedeți-l pe primul' },
  answeredGone: 'Comentariul la care ați răspuns nu mai există.',
  editLeft: {
    one: 'Mai aveți # minut pentru a-l corecta.',
    few: 'Mai aveți # minute pentru a-l corecta.',
    other: 'Mai aveți # de minute pentru a-l corecta.',
  },
  editSeconds: 'Mai aveți mai puțin de un minut pentru a-l corecta.',
  editOver:
    'Comentariul nu mai poate fi corectat, timpul a trecut. Textul rămâne aici: copiați-l, dacă vreți să-l trimiteți ca un comentariu nou.',
  editBegun: 'Corectura pe care ați început-o nu este salvată încă.',
  editToForm: 'Copiați în formular',
  replyBegun: 'Ați început un răspuns pentru #.',
  replyOn: 'Continuați răspunsul',
  replyGone:
    'Comentariul la care răspundeați nu mai există. Textul s-a păstrat și îl puteți trimite ca un comentariu nou.',
  begunKept: 'Ce ați început să scrieți s-a păstrat aici.',
  sendAgain: 'Trimiteți din nou',
  copy: 'Copiați',
  copied: 'Textul a fost copiat.',
  copySelected: 'Textul este selectat: copiați-l cu tastatura sau din meniu.',
  discard: 'Ștergeți',
  discarded: 'Textul a fost șters.',
  undo: 'Anulați ștergerea',
  preview: 'Previzualizare',
  previewEmpty: 'Nu ați scris încă nimic.',
  previewHint: 'Un rând gol începe un paragraf nou, > la începutul rândului citează, adresele devin linkuri.',
  quote: 'Citați comentariul',
  quoteSelected: 'Citați selecția',
  charsLeft: { one: 'A rămas # caracter.', few: 'Au rămas # caractere.', other: 'Au rămas # de caractere.' },
  charsOver: {
    one: '# caracter peste limită.',
    few: '# caractere peste limită.',
    other: '# de caractere peste limită.',
  },
  didYouMean: 'Ați vrut să scrieți #?',
  problems: { ...formProblemsRo, ...typedProblemsRo, ...lineProblemsRo },
}
