import type { Language } from '../../languages.ts'

/** What several sections of the office say. */
type OfficeWords = {
  cancel: string
  working: string
  copy: string
  copied: string
  shownOnce: string
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
    shownOnce: 'Εμφανίζεται μόνο τώρα. Φυλάξτε το πριν φύγετε από εδώ.',
    remove: 'Κατάργηση',
    more: 'Περισσότερα',
    never: 'ποτέ',
  },
  en: {
    cancel: 'Cancel',
    working: 'One moment…',
    copy: 'Copy',
    copied: 'Copied.',
    shownOnce: 'This is shown only now. Keep it before you leave.',
    remove: 'Remove',
    more: 'More',
    never: 'never',
  },
  ro: {
    cancel: 'Renunță',
    working: 'Un moment…',
    copy: 'Copiază',
    copied: 'Copiat.',
    shownOnce: 'Se arată numai acum. Păstrați-l înainte de a pleca de aici.',
    remove: 'Elimină',
    more: 'Mai multe',
    never: 'niciodată',
  },
}
