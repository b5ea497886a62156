import { plural } from '../../plural.ts'
import type { FiguresMessages } from './figures-messages.ts'

export const figuresWordsEl: FiguresMessages = {
  period: 'Διάστημα',
  lastDays: (days) => plural('el', days, { one: 'Τελευταία ημέρα', other: 'Τελευταίες # ημέρες' }),
  print: 'Εκτύπωση',
  clock: (timeZone) => `Ημέρες και ώρες σύμφωνα με τη ζώνη ${timeZone}.`,
  table: 'Οι αριθμοί σε πίνακα',
  day: 'Ημέρα',
  comments: 'Σχόλια',
  nothing: 'Δεν υπήρξαν σχόλια σε αυτό το διάστημα.',
  waiting: {
    title: 'Περιμένουν τώρα',
    none: 'Όλα τα σχόλια πήραν απάντηση.',
    oldest: (ago) => `Το παλαιότερο ήρθε ${ago}.`,
  },
  half: { title: 'Τα μισά κρίνονται μέσα σε', text: 'Η διάμεσος των αποφάσεων αυτού του διαστήματος.' },
  most: { title: 'Τα εννιά στα δέκα μέσα σε', text: 'Ένα στα δέκα χρειάζεται περισσότερο.' },
  share: {
    title: 'Ανεπιθύμητα',
    text: (spam, comments) => {
      const all = plural('el', comments, { one: '# σχόλιο', other: '# σχόλια' })
      return `${spam.toLocaleString('el')} από ${all}.`
    },
  },
  byDay: {
    title: 'Σχόλια ανά ημέρα και η κατάληξή τους',
    sentence: (comments, approved, spam) => {
      const all = plural('el', comments, { one: 'Ήρθε # σχόλιο', other: 'Ήρθαν # σχόλια' })
      const good = plural('el', approved, { one: '# εγκεκριμένο', other: '# εγκεκριμένα' })
      const bad = plural('el', spam, { one: '# ανεπιθύμητο', other: '# ανεπιθύμητα' })
      return `${all}: ${good}, ${bad}.`
    },
  },
  toDecision: {
    title: 'Χρόνος μέχρι την απόφαση',
    sentence: (decisions, median, p90) => {
      const all = plural('el', decisions, { one: '# απόφαση', other: '# αποφάσεις' })
      return `${all}: οι μισές μέσα σε ${median}, οι εννιά στις δέκα μέσα σε ${p90}.`
    },
    none: 'Δεν πάρθηκαν αποφάσεις σε αυτό το διάστημα.',
    median: 'Οι μισές μέσα σε',
    p90: 'Οι εννιά στις δέκα μέσα σε',
    decisions: 'Αποφάσεις',
  },
  agreement: {
    title: 'Ποιος είχε δίκιο: φίλτρα και διαχειριστές',
    sentence: (missed, wrongly) => {
      const spam = plural('el', missed, {
        one: '# ανεπιθύμητο σχόλιο που είχε ξεφύγει',
        other: '# ανεπιθύμητα σχόλια που είχαν ξεφύγει',
      })
      const good = plural('el', wrongly, {
        one: '# καλό σχόλιο που τα φίλτρα είχαν κρίνει ανεπιθύμητο',
        other: '# καλά σχόλια που τα φίλτρα είχαν κρίνει ανεπιθύμητα',
      })
      return `Οι διαχειριστές βρήκαν ${spam} από τα φίλτρα και δημοσίευσαν ${good}.`
    },
    none: 'Κανένας διαχειριστής δεν έκρινε μετά τα φίλτρα σε αυτό το διάστημα.',
    said: 'Τα φίλτρα είπαν',
    ham: 'Καθαρό',
    unsure: 'Αμφίβολο',
    spam: 'Ανεπιθύμητο',
    approved: 'Εγκρίθηκαν από διαχειριστές',
    rejected: 'Ανεπιθύμητα κατά τους διαχειριστές',
  },
  articles: {
    title: 'Τα άρθρα με τα περισσότερα σχόλια',
    sentence: (title, comments) => {
      const all = plural('el', comments, { one: '# σχόλιο', other: '# σχόλια' })
      return `Τα περισσότερα γράφονται στο «${title}»: ${all}.`
    },
    article: 'Άρθρο',
  },
  hours: {
    title: 'Οι ώρες με τα περισσότερα σχόλια',
    sentence: (weekday, from, to) =>
      `Τα περισσότερα σχόλια έρχονται ημέρα ${weekday}, από τις ${from} ως τις ${to}.`,
    hour: 'Ώρα',
  },
}
