import { plural } from '../plural.ts'
import type { EyesMessages } from './eyes-messages.ts'
import { stop } from '../stop.ts'

export const eyesMessagesEl: EyesMessages = {
  eyes: {
    writer: 'Άλλα σχόλια',
    record: {
      approved: (count) => plural('el', count, { one: '# εγκεκριμένο', other: '# εγκεκριμένα' }),
      pending: (count) => plural('el', count, { one: '# σε αναμονή', other: '# σε αναμονή' }),
      spam: (count) => plural('el', count, { one: '# ανεπιθύμητο', other: '# ανεπιθύμητα' }),
      trash: (count) => plural('el', count, { one: '# στον κάδο', other: '# στον κάδο' }),
    },
    first: 'κανένα, αυτό είναι το πρώτο',
    knownBy: {
      email: 'Τον σχολιαστή τον αναγνωρίζουμε από το e-mail του.',
      receipt: 'Τον σχολιαστή τον αναγνωρίζουμε από μια απόδειξη στον φυλλομετρητή του.',
      address: 'Τον σχολιαστή τον αναγνωρίζουμε από τη διεύθυνσή του, για μία ημέρα.',
    },
    trusted: 'Έμπιστος',
    banned: 'Αποκλεισμένος',
    reveal: 'Εμφάνιση e-mail και διεύθυνσης',
    revealHint: 'Το ότι τα είδατε καταγράφεται στο ημερολόγιο.',
    revealing: 'Φόρτωση…',
    address: 'Διεύθυνση',
    browser: 'Φυλλομετρητής',
    referrer: 'Ήρθε από',
    nothingKept: 'Δεν φυλάσσεται πια τίποτα.',
    revealed: 'Εμφανίζονται το e-mail και η διεύθυνση. Η ενέργεια καταγράφηκε.',
    told: {
      title: 'Τι στάλθηκε στο Akismet',
      when: (ago) => `Απάντησε ${ago}.`,
      tried: (ago) =>
        `Τελευταία προσπάθεια ${ago}, χωρίς απάντηση: δεν είναι βέβαιο ότι έφτασαν όσα ακολουθούν.`,
      rebuilt: 'Αντίγραφο όσων στάλθηκαν δεν φυλάσσεται· συντέθηκαν ξανά από τα αποθηκευμένα στοιχεία.',
      hidden: 'στάλθηκε, δεν εμφανίζεται εδώ',
      gone: 'Το Akismet δεν ρωτήθηκε ή τα στοιχεία όσων στάλθηκαν έχουν πια διαγραφεί.',
      fields: {
        comment_content: 'Κείμενο',
        comment_author: 'Όνομα',
        comment_author_email: 'E-mail',
        comment_author_url: 'Ιστότοπος',
        user_ip: 'Διεύθυνση',
        user_agent: 'Φυλλομετρητής',
        referrer: 'Ήρθε από',
        permalink: 'Άρθρο',
        comment_context: 'Τίτλος',
        comment_type: 'Είδος',
        comment_date_gmt: 'Γράφτηκε',
      },
    },
    reports: {
      count: (count) => plural('el', count, { one: '# αναφορά', other: '# αναφορές' }),
      title: 'Αναφορές αναγνωστών',
      categories: {
        spam: 'Ανεπιθύμητο',
        abuse: 'Προσβλητικό',
        unlawful: 'Παράνομο περιεχόμενο',
        other: 'Κάτι άλλο',
      },
      by: (name) => `από: ${name}`,
      goodFaith: 'Δηλώθηκε με καλή πίστη.',
      answered: (ago) => `Υπήρξε απόφαση ${ago}.`,
      open: 'Δεν έχει αποφασίσει κανείς ακόμη.',
      keep: 'Παραμένει, οι αναφορές διευθετήθηκαν',
      kept: 'Παρέμεινε, οι αναφορές διευθετήθηκαν',
    },
    notes: {
      count: (count) => plural('el', count, { one: '# σημείωση', other: '# σημειώσεις' }),
      title: 'Σημειώσεις για συναδέλφους',
    },
    takenBy: (name) => `Αποφάσισε ήδη: ${stop(name)}`,
    editedBy: {
      author: () => 'από τον σχολιαστή του',
      moderator: (name) => (name === null ? 'από τη σύνταξη' : `από: ${name}`),
    },
  },
}
