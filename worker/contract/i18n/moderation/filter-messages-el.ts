import type { QueueFilterMessages } from './filter-messages.ts'

export const filterMessagesEl: QueueFilterMessages = {
  narrow: {
    open: 'Φίλτρα',
    labels: {
      status: 'Λίστα',
      author: 'Σχολιαστής',
      lang: 'Γλώσσα',
      finding: 'Εύρημα',
      from: 'Από',
      to: 'Έως',
      reported: 'Με αναφορές αναγνωστών',
      unchecked: 'Χωρίς έλεγχο ακόμη',
      thread: 'Άρθρο',
      writer: 'Σχολιαστής',
    },
    authorHint: 'Όνομα ή ολόκληρη διεύθυνση e-mail.',
    any: 'Αδιάφορο',
    by: (filter) => `${filter}: οτιδήποτε`,
    every: 'Όλα τα φίλτρα',
    apply: 'Εφαρμογή',
    clear: 'Κατάργηση όλων των φίλτρων',
    inForce: 'Φίλτρα που ισχύουν',
    remove: (filter) => `Κατάργηση του φίλτρου: ${filter}`,
    oneWriter: 'ένα πρόσωπο',
    title: 'Σχόλια που ταιριάζουν',
    nothing: 'Τίποτα σε αυτή τη λίστα δεν ταιριάζει',
    nothingText: 'Καταργήστε ένα φίλτρο ή κοιτάξτε σε άλλη λίστα.',
    thisArticle: 'μόνο αυτό το άρθρο',
  },
  elsewhere: {
    label: 'Αναζήτηση σε όλα',
    nothing: (q) => `Δεν βρέθηκε «${q}» σε καμία λίστα`,
    none: 'Ούτε οι άλλες λίστες έχουν κάτι.',
    found: 'Βρέθηκαν αλλού:',
    moreThan: (count) => `πάνω από ${count}`,
  },
}
