import { el as reader } from '../el.ts'
import type { ReadingMessages } from '../reader-messages.ts'

export const el: ReadingMessages = {
  months: reader.months,
  weekdays: ['Κυριακή', 'Δευτέρα', 'Τρίτη', 'Τετάρτη', 'Πέμπτη', 'Παρασκευή', 'Σάββατο'],
  fullTime: 'weekday date, time',
  news: { one: '# νέο σχόλιο', other: '# νέα σχόλια' },
  fresh: 'Νέο',
  earlier: 'Προηγούμενα σχόλια',
  earlierReplies: 'Προηγούμενες απαντήσεις',
  loading: 'Φορτώνονται…',
  retry: 'Δοκιμάστε ξανά',
  notThere: 'Το σχόλιο που ζητήσατε δεν υπάρχει εδώ ή δεν υπάρχει πια.',
  notLoaded: 'Το σχόλιο δεν φορτώθηκε. Δοκιμάστε ξανά σε λίγο.',
  backOnline: 'Η σύνδεση επανήλθε. Το κείμενό σας είναι ακόμη εδώ: στείλτε το με ένα πάτημα.',
  backAgain: 'Η σύνδεση επανήλθε. Αρκεί ένα ακόμη πάτημα.',
  translate: 'Μετάφραση',
  translating: 'Μεταφράζεται…',
  translated: 'Μετάφραση από τον φυλλομετρητή σας.',
  original: 'Απόκρυψη μετάφρασης',
  notTranslated: 'Ο φυλλομετρητής σας δεν μπόρεσε να το μεταφράσει.',
}
