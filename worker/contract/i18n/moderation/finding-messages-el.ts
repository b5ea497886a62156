import { counted, quoted } from './detail.ts'
import type { FindingMessages } from './finding-messages.ts'

const marks = ['«', '»'] as const

export const findingMessagesEl: FindingMessages = {
  filters: {
    bans: 'Αποκλεισμοί',
    honeypot: 'Κρυφό πεδίο',
    too_fast: 'Χρόνος γραφής',
    links: 'Σύνδεσμοι',
    words: 'Λίστα λέξεων',
    repeats: 'Επαναλήψεις',
    floods: 'Μαζική αποστολή',
    akismet: 'Akismet',
  },
  verdicts: {
    ham: 'καθαρό',
    unsure: 'αμφίβολο',
    spam: 'ανεπιθύμητο',
    discard: 'ολοφάνερα ανεπιθύμητο',
  },
  sure: (share) => `βεβαιότητα ${share.toLocaleString('el', { style: 'percent' })}`,
  reasons: {
    banned_writer: () => 'Ο σχολιαστής του είναι αποκλεισμένος.',
    banned_email: () => 'Το e-mail του είναι αποκλεισμένο.',
    banned_address: () => 'Η διεύθυνση από την οποία στάλθηκε είναι αποκλεισμένη.',
    banned_name: () => 'Το όνομα είναι αποκλεισμένο.',
    banned_text: () => 'Περιέχει κείμενο που είναι αποκλεισμένο.',
    honeypot_filled: () => 'Συμπληρώθηκε ένα πεδίο που οι άνθρωποι δεν βλέπουν.',
    sent_too_fast: (detail) =>
      counted(
        'el',
        detail,
        {
          one: 'Στάλθηκε μέσα σε # δευτερόλεπτο από την εμφάνιση της φόρμας.',
          other: 'Στάλθηκε μέσα σε # δευτερόλεπτα από την εμφάνιση της φόρμας.',
        },
        'Στάλθηκε αμέσως μετά την εμφάνιση της φόρμας.',
      ),
    many_links: (detail) =>
      counted(
        'el',
        detail,
        { one: 'Περιέχει # σύνδεσμο.', other: 'Περιέχει # συνδέσμους.' },
        'Περιέχει πολλούς συνδέσμους.',
      ),
    links_in_name: (detail) => quoted('Υπάρχει σύνδεσμος μέσα στο όνομα', detail, marks),
    listed_word: (detail) => quoted('Περιέχει κάτι από τη λίστα λέξεων', detail, marks),
    mixed_scripts: (detail) => quoted('Μια λέξη ανακατεύει γράμματα από διαφορετικά αλφάβητα', detail, marks),
    same_text_before: (detail) =>
      counted(
        'el',
        detail,
        { one: 'Το ίδιο κείμενο έχει ξανασταλεί # φορά.', other: 'Το ίδιο κείμενο έχει ξανασταλεί # φορές.' },
        'Το ίδιο κείμενο έχει ξανασταλεί.',
      ),
    many_from_address: (detail) =>
      counted(
        'el',
        detail,
        {
          one: 'Από την ίδια διεύθυνση ήρθε # σχόλιο μέσα σε λίγη ώρα.',
          other: 'Από την ίδια διεύθυνση ήρθαν # σχόλια μέσα σε λίγη ώρα.',
        },
        'Από την ίδια διεύθυνση ήρθαν πολλά σχόλια μέσα σε λίγη ώρα.',
      ),
    akismet_spam: () => 'Το Akismet το θεωρεί ανεπιθύμητο.',
    akismet_discard: () => 'Το Akismet το θεωρεί ολοφάνερα ανεπιθύμητο· δεν χρειάζεται να το δει κανείς.',
    akismet_ham: () => 'Το Akismet δεν βρήκε κάτι μεμπτό.',
    akismet_recheck: () => 'Το Akismet δεν βρήκε κάτι μεμπτό προς το παρόν και θα το ξανακοιτάξει σε λίγο.',
    akismet_key_refused: (detail) =>
      quoted('Το Akismet δεν δέχεται το κλειδί μας και δεν το έλεγξε', detail, marks),
    akismet_limited: () => 'Το Akismet δέχτηκε πάρα πολλά ερωτήματα και δεν το έλεγξε.',
    akismet_unreachable: () => 'Το Akismet δεν απάντησε.',
    akismet_unreadable: (detail) => quoted('Το Akismet έδωσε απάντηση που δεν διαβάζεται', detail, marks),
    filter_failed: () => 'Το φίλτρο παρουσίασε σφάλμα και δεν το έλεγξε.',
    filter_late: () => 'Το φίλτρο άργησε και δεν το περιμέναμε.',
    nothing_found: () => 'Τίποτα ύποπτο.',
  },
}
