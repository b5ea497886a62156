import type { Language } from '../languages.ts'

/** Taking back a note for colleagues. They come with the history, in which notes are read. */
export type NoteWords = {
  remove: string
  /** The same button, for whoever hears it among others. */
  removeOf: (start: string) => string
  title: string
  text: string
  keep: string
}

export const noteWords: Record<Language, NoteWords> = {
  el: {
    remove: 'Διαγραφή…',
    removeOf: (start) => `Διαγραφή της σημείωσης: ${start}`,
    title: 'Διαγραφή της σημείωσης;',
    text: 'Θα σβηστεί για όλους. Δεν αναιρείται.',
    keep: 'Ακύρωση',
  },
  en: {
    remove: 'Remove…',
    removeOf: (start) => `Remove the note: ${start}`,
    title: 'Remove the note?',
    text: 'It is gone for everybody, and cannot be brought back.',
    keep: 'Cancel',
  },
  ro: {
    remove: 'Ștergeți…',
    removeOf: (start) => `Ștergeți nota: ${start}`,
    title: 'Ștergeți nota?',
    text: 'Dispare pentru toți și nu poate fi readusă.',
    keep: 'Renunțați',
  },
}
