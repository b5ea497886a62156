import { plural } from '../../plural.ts'
import type { SettingsMessages } from './settings-messages.ts'

export const settingsWordsEl: SettingsMessages = {
  names: {
    name: 'Όνομα του ιστοτόπου',
    lang: 'Γλώσσα του ιστοτόπου',
    origins: 'Σελίδες που μπορούν να δείχνουν τα σχόλια',
    rule: 'Τι δημοσιεύεται χωρίς έγκριση',
    'settings.fields': 'Πεδία της φόρμας',
    'settings.bodyMax': 'Μέγιστο μήκος σχολίου, σε χαρακτήρες',
    'settings.maxDepth': 'Επίπεδα απαντήσεων',
    'settings.editMinutes': 'Λεπτά για διόρθωση από τον συντάκτη',
    'settings.linksMax': 'Σύνδεσμοι από τους οποίους και πάνω ένα σχόλιο περιμένει',
    'settings.fillSecondsMin': 'Δευτερόλεπτα που θέλει τουλάχιστον ένας άνθρωπος για τη φόρμα',
    'settings.words': 'Λέξεις για τις οποίες ένα σχόλιο περιμένει',
    'settings.floods': 'Σχόλια από μία διεύθυνση μέσα σε δέκα λεπτά',
    'settings.akismet': 'Akismet',
    'settings.languages': 'Γλώσσες στις οποίες μιλά η φόρμα',
    'settings.closeAfterDays': 'Ημέρες μετά τις οποίες κλείνει μια συζήτηση',
    'settings.retention': 'Πόσο φυλάσσεται ό,τι δεν βλέπει κανείς',
    'settings.texts': 'Δικά σας κείμενα',
    'settings.timeZone': 'Ζώνη ώρας',
    'settings.deskOrigins': 'Συστήματα σύνταξης που μπορούν να δείχνουν τη διαχείριση',
  },
  hints: {
    origins: 'Μία διεύθυνση ανά γραμμή, χωρίς διαδρομή: https://example.com',
    'settings.maxDepth': 'Με 0 δεν επιτρέπονται απαντήσεις.',
    'settings.editMinutes': 'Με 0 δεν επιτρέπεται διόρθωση.',
    'settings.linksMax': 'Με τους διπλάσιους θεωρείται ανεπιθύμητο.',
    'settings.words': 'Μία ανά γραμμή. Κεφαλαία, τόνοι και γκρίκλις δεν παίζουν ρόλο.',
    'settings.closeAfterDays': 'Με 0 δεν κλείνει ποτέ.',
    'settings.deskOrigins':
      'Μία διεύθυνση ανά γραμμή, χωρίς διαδρομή. Δείχνουν τη διαχείριση με διακριτικό σύντομης διάρκειας.',
  },
  groups: {
    site: 'Ο ιστότοπος',
    rule: 'Δημοσίευση',
    form: 'Η φόρμα',
    filters: 'Φίλτρα',
    keeping: 'Διατήρηση',
    desk: 'Η διαχείριση σε άλλες σελίδες',
  },
  languages: { el: 'Ελληνικά', en: 'Αγγλικά', ro: 'Ρουμανικά' },
  allLanguages: 'Χωρίς επιλογή: όλες.',
  rules: {
    all: { label: 'Τίποτα', hint: 'Κάθε σχόλιο περιμένει έναν διαχειριστή.' },
    first: {
      label: 'Τα σχόλια γνωστών συντακτών',
      hint: 'Όποιος έχει εγκεκριμένο σχόλιο και το αποδεικνύει με την απόδειξή του δημοσιεύεται· οι άλλοι περιμένουν.',
    },
    flagged: {
      label: 'Όλα όσα δεν ανησυχούν τα φίλτρα',
      hint: 'Περιμένουν μόνο όσα κρίνουν αβέβαια.',
    },
  },
  fields: { name: 'Όνομα', email: 'E-mail', website: 'Ιστοσελίδα' },
  uses: { required: 'Υποχρεωτικό', optional: 'Προαιρετικό', off: 'Δεν ζητείται' },
  texts: {
    aboveForm: (language) => `Πάνω από τη φόρμα (${language})`,
    closed: (language) => `Όπου η συζήτηση είναι κλειστή (${language})`,
  },
  floods: { hold: 'Περιμένουν από', refuse: 'Απορρίπτονται από' },
  retention: {
    spamDays: 'Ημέρες για τα ανεπιθύμητα',
    trashDays: { label: 'Ημέρες για τον κάδο', hint: 'Με 0 φυλάσσεται για πάντα.' },
  },
  akismet: {
    tick: 'Να ελέγχει το Akismet κάθε σχόλιο',
    noKey: 'Αυτή η εγκατάσταση δεν έχει κλειδί για το Akismet και δεν το ρωτά.',
  },
  timeZoneOfLanguage: 'Κενό: η ζώνη της γλώσσας του ιστοτόπου.',
  save: 'Αποθήκευση',
  saving: 'Αποθήκευση…',
  saved: 'Οι ρυθμίσεις αποθηκεύτηκαν.',
  preview: 'Δοκιμή στα νεότερα σχόλια',
  previewing: 'Δοκιμή…',
  previewed: {
    title: 'Τι θα είχαν κάνει αυτές οι ρυθμίσεις',
    sentence: (comments, differ) => {
      const all = plural('el', comments, { one: 'Στο νεότερο σχόλιο', other: 'Στα # νεότερα σχόλια' })
      const changed =
        differ === 0
          ? 'δεν θα άλλαζε τίποτα'
          : plural('el', differ, { one: 'θα άλλαζε # απόφαση', other: 'θα άλλαζαν # αποφάσεις' })
      return `${all} ${changed}. Ακόμη δεν έχει αλλάξει τίποτα.`
    },
    outcome: 'Κατάληξη',
    today: 'Σήμερα',
    then: 'Με αυτές τις ρυθμίσεις',
    published: 'Δημοσιευμένα',
    waiting: 'Σε αναμονή',
    spam: 'Ανεπιθύμητα',
    change: (from, to) => `${from} → ${to}`,
    unlessKnown: 'Δημοσιεύεται αμέσως αν ο συντάκτης είναι γνωστός.',
    word: (word) => `Περιέχει «${word}».`,
    links: (count) => plural('el', count, { one: 'Έχει # σύνδεσμο.', other: 'Έχει # συνδέσμους.' }),
  },
  conflict: {
    title: 'Κάποιος άλλος αποθήκευσε στο μεταξύ',
    text: 'Τίποτα δικό σας δεν χάθηκε, ούτε αποθηκεύτηκε ακόμη. Ξαναδείτε τη φόρμα και αποθηκεύστε πάλι.',
    taken: (names) => `Από τον συνάδελφό σας ήρθαν: ${names}.`,
    both: 'Αυτά τα αλλάξατε και οι δύο· στη φόρμα βρίσκονται τα δικά σας:',
    theirs: (value) => `του συναδέλφου σας: ${value}`,
    useTheirs: 'Να χαθούν τα δικά μου και να φανούν τα αποθηκευμένα',
    nothing: 'κενό',
  },
}
