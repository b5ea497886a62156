import type { WebhookEvent } from '../../../moderation/desk-limits.ts'
import type { Webhook } from '../../../moderation/webhooks.ts'
import type { Language } from '../../languages.ts'
import { plural } from '../../plural.ts'

/** Whom the newsroom's own machines are told at. */
export type WebhooksWords = {
  make: string
  intro: string
  url: string
  urlHint: string
  events: string
  names: Record<WebhookEvent, string>
  button: string
  made: string
  secret: string
  list: string
  none: string
  states: Record<Webhook['state'], string>
  arrived: (when: string, status: string) => string
  failed: (when: string, status: string) => string
  silent: string
  waiting: (count: number) => string
  save: string
  saved: string
  off: string
  on: string
  switchedOff: string
  switchedOn: string
  trial: string
  trialArrived: (status: string) => string
  trialFailed: (status: string) => string
  removeTitle: string
  removeText: string
  removed: string
}

export const webhooksWords: Record<Language, WebhooksWords> = {
  el: {
    make: 'Νέο webhook',
    intro: 'Ένα μήνυμα σε δικό σας πρόγραμμα για κάθε νέο, υπογεγραμμένο κατά τα Standard Webhooks.',
    url: 'Διεύθυνση',
    urlHint: 'Δημόσια, με https και όνομα.',
    events: 'Πότε ειδοποιείται',
    names: {
      'comment.submitted': 'Ήρθε ένα σχόλιο',
      'comment.held': 'Ένα σχόλιο περιμένει',
      'comment.approved': 'Ένα σχόλιο δημοσιεύτηκε',
      'comment.removed': 'Ένα σχόλιο αποσύρθηκε από τη σελίδα',
    },
    button: 'Προσθήκη webhook',
    made: 'Το webhook προστέθηκε.',
    secret: 'Μυστικό της υπογραφής',
    list: 'Ποιοι ειδοποιούνται',
    none: 'Δεν υπάρχουν webhooks.',
    states: {
      active: 'Λειτουργεί',
      off: 'Κλειστό',
      failing: 'Αποτυγχάνει, δοκιμάζεται ξανά',
      given_up: 'Εγκαταλείφθηκε μετά από ημέρες αποτυχιών',
    },
    arrived: (when, status) => `Τελευταίο μήνυμα ${when}: έφτασε (${status}).`,
    failed: (when, status) => `Τελευταίο μήνυμα ${when}: δεν έφτασε (${status}).`,
    silent: 'καμία απάντηση',
    waiting: (count) => plural('el', count, { one: 'Περιμένει # μήνυμα.', other: 'Περιμένουν # μηνύματα.' }),
    save: 'Αποθήκευση',
    saved: 'Το webhook αποθηκεύτηκε.',
    off: 'Κλείσιμο',
    on: 'Άνοιγμα',
    switchedOff: 'Το webhook έκλεισε.',
    switchedOn: 'Το webhook άνοιξε.',
    trial: 'Δοκιμαστικό μήνυμα',
    trialArrived: (status) => `Το δοκιμαστικό μήνυμα έφτασε (${status}).`,
    trialFailed: (status) => `Το δοκιμαστικό μήνυμα δεν έφτασε (${status}).`,
    removeTitle: 'Κατάργηση του webhook;',
    removeText: 'Χάνονται και τα μηνύματα που περιμένουν.',
    removed: 'Το webhook καταργήθηκε.',
  },
  en: {
    make: 'A new webhook',
    intro: 'A message to a program of yours for each piece of news, signed as Standard Webhooks has it.',
    url: 'Address',
    urlHint: 'Public, with https and a name.',
    events: 'When it is told',
    names: {
      'comment.submitted': 'A comment came in',
      'comment.held': 'A comment waits',
      'comment.approved': 'A comment was published',
      'comment.removed': 'A comment left the page',
    },
    button: 'Add the webhook',
    made: 'The webhook is added.',
    secret: 'Secret of the signature',
    list: 'Who is told',
    none: 'There are no webhooks.',
    states: {
      active: 'Working',
      off: 'Off',
      failing: 'Failing, tried again',
      given_up: 'Given up after days of failures',
    },
    arrived: (when, status) => `Last message ${when}: it arrived (${status}).`,
    failed: (when, status) => `Last message ${when}: it did not arrive (${status}).`,
    silent: 'no answer',
    waiting: (count) => plural('en', count, { one: '# message waits.', other: '# messages wait.' }),
    save: 'Save',
    saved: 'The webhook is saved.',
    off: 'Switch off',
    on: 'Switch on',
    switchedOff: 'The webhook is off.',
    switchedOn: 'The webhook is on.',
    trial: 'Send a trial message',
    trialArrived: (status) => `The trial message arrived (${status}).`,
    trialFailed: (status) => `The trial message did not arrive (${status}).`,
    removeTitle: 'Remove the webhook?',
    removeText: 'Messages that wait for it are lost as well.',
    removed: 'The webhook is removed.',
  },
  ro: {
    make: 'Un webhook nou',
    intro: 'Un mesaj către un program propriu pentru fiecare noutate, semnat după Standard Webhooks.',
    url: 'Adresa',
    urlHint: 'Publică, cu https și un nume.',
    events: 'Când este anunțat',
    names: {
      'comment.submitted': 'A sosit un comentariu',
      'comment.held': 'Un comentariu așteaptă',
      'comment.approved': 'Un comentariu a fost publicat',
      'comment.removed': 'Un comentariu a dispărut din pagină',
    },
    button: 'Adăugați webhookul',
    made: 'Webhookul este adăugat.',
    secret: 'Secretul semnăturii',
    list: 'Cine este anunțat',
    none: 'Nu există webhookuri.',
    states: {
      active: 'Funcționează',
      off: 'Oprit',
      failing: 'Eșuează, se încearcă din nou',
      given_up: 'Abandonat după zile de eșecuri',
    },
    arrived: (when, status) => `Ultimul mesaj ${when}: a ajuns (${status}).`,
    failed: (when, status) => `Ultimul mesaj ${when}: nu a ajuns (${status}).`,
    silent: 'niciun răspuns',
    waiting: (count) =>
      plural('ro', count, {
        one: 'Un mesaj așteaptă.',
        few: '# mesaje așteaptă.',
        other: '# de mesaje așteaptă.',
      }),
    save: 'Salvați',
    saved: 'Webhookul este salvat.',
    off: 'Opriți',
    on: 'Porniți',
    switchedOff: 'Webhookul este oprit.',
    switchedOn: 'Webhookul este pornit.',
    trial: 'Trimiteți un mesaj de probă',
    trialArrived: (status) => `Mesajul de probă a ajuns (${status}).`,
    trialFailed: (status) => `Mesajul de probă nu a ajuns (${status}).`,
    removeTitle: 'Eliminați webhookul?',
    removeText: 'Se pierd și mesajele care îl așteaptă.',
    removed: 'Webhookul este eliminat.',
  },
}
