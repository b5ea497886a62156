import type { Language } from '../../languages.ts'

/** What several sections of the office say. */
type OfficeWords = {
  cancel: string
  working: string
  copy: string
  copied: string
  shownOnce: string
  kept: string
  remove: string
  more: string
  never: string
}

export const officeWords: Record<Language, OfficeWords> = {
  el: {
    cancel: 'Ακύρωση',
    working: 'Μια στιγμή…',
    copy: 'Αντιγραφή',
    copied: 'Αντιγράφηκε.',
    shownOnce: 'Εμφανίζεται μόνο τώρα και μένει εδώ ώσπου να πείτε ότι κρατήσατε αντίγραφο.',
    kept: 'Κράτησα αντίγραφο',
    remove: 'Κατάργηση',
    more: 'Περισσότερα',
    never: 'ποτέ',
  },
  en: {
    cancel: 'Cancel',
    working: 'One moment…',
    copy: 'Copy',
    copied: 'Copied.',
    shownOnce: 'This is shown only now, and stays here until you say that you have kept a copy.',
    kept: 'I have kept a copy',
    remove: 'Remove',
    more: 'More',
    never: 'never',
  },
  ro: {
    cancel: 'Renunțați',
    working: 'Un moment…',
    copy: 'Copiați',
    copied: 'Copiat.',
    shownOnce: 'Se arată numai acum și rămâne aici până când spuneți că ați păstrat o copie.',
    kept: 'Am păstrat o copie',
    remove: 'Eliminați',
    more: 'Mai multe',
    never: 'niciodată',
  },
}
