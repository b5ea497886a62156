import { formProblemsEl } from '../../problems/form-el.ts'
import type { OwnMessages } from '../reader-messages.ts'

export const el: OwnMessages = {
  pending: 'Αναμένει έγκριση· προς το παρόν το βλέπετε μόνο εσείς.',
  sentPending: 'Το σχόλιό σας στάλθηκε και αναμένει έγκριση.',
  sentPublished: 'Το σχόλιό σας δημοσιεύτηκε.',
  edit: 'Διόρθωση',
  editLabel: 'Το σχόλιό σας',
  save: 'Αποθήκευση',
  cancel: 'Ακύρωση',
  saved: 'Η διόρθωση αποθηκεύτηκε.',
  withdraw: 'Απόσυρση',
  withdrawAsk: 'Να αποσυρθεί το σχόλιό σας;',
  withdrawMeans:
    'Ανακαλείτε τη συγκατάθεσή σας: το κείμενο και τα προσωπικά σας στοιχεία διαγράφονται οριστικά. Οι απαντήσεις των άλλων μένουν στη θέση τους.',
  withdrawConfirm: 'Απόσυρση σχολίου',
  keep: 'Να μείνει',
  withdrawn: 'Το σχόλιό σας αποσύρθηκε και το κείμενό του διαγράφηκε.',
  rejected: 'Η σύνταξη δεν δημοσίευσε αυτό το σχόλιο.',
  reason: 'Αιτιολογία: #',
  unreachable: 'Δεν ήρθε απάντηση. Δοκιμάστε ξανά σε λίγο.',
  problems: formProblemsEl,
}
