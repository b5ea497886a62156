import type { FieldProblem, ReaderProblem } from '../../problem-codes.ts'
import { commonProblemsEl } from './common-el.ts'
import { formProblemsEl } from './form-el.ts'
import { typedProblemsEl } from './typed-el.ts'

export const readerProblemsEl = {
  ...formProblemsEl,
  ...typedProblemsEl,
  ...commonProblemsEl,
  policy_outdated: 'Η πολιτική απορρήτου άλλαξε. Διαβάστε τη νέα διατύπωση και επιλέξτε ξανά το πλαίσιο.',
  name_too_long: 'Το όνομα είναι πολύ μεγάλο. Γράψτε το πιο σύντομα.',
  email_too_long: 'Η διεύθυνση e-mail είναι πολύ μεγάλη.',
  website_too_long: 'Η διεύθυνση του ιστοτόπου είναι πολύ μεγάλη.',
  id_malformed:
    'Το αναγνωριστικό του σχολίου δεν είναι έγκυρο. Φορτώστε ξανά τη σελίδα· το κείμενό σας θα μείνει.',
  thread_malformed: 'Η σελίδα δεν λέει σωστά σε ποιο άρθρο ανήκει το σχόλιο. Ενημερώστε τον ιστότοπο.',
  parent_malformed: 'Δεν φαίνεται σε ποιο σχόλιο απαντάτε. Πατήστε ξανά «Απάντηση».',
  category_required: 'Διαλέξτε τι συμβαίνει με το σχόλιο.',
  explanation_required: 'Γράψτε τι συμβαίνει με το σχόλιο.',
  explanation_too_long:
    'Η εξήγηση είναι πολύ μεγάλη. Συντομεύστε την λίγο· το κείμενό σας έμεινε όπως το γράψατε.',
  notifier_name_required: 'Γράψτε το όνομά σας: το ζητά ο νόμος για αναφορές παράνομου περιεχομένου.',
  notifier_email_required: 'Γράψτε το e-mail σας, για να σας απαντήσει η σύνταξη.',
  good_faith_required:
    'Επιλέξτε το πλαίσιο με το οποίο δηλώνετε ότι όσα αναφέρετε είναι, από όσο γνωρίζετε, ακριβή και πλήρη.',
  comment_missing: 'Αυτό το σχόλιο δεν δημοσιεύεται πια.',
  report_incomplete: 'Η αναφορά δεν στάλθηκε ακόμη. Διορθώστε όσα σημειώνονται και στείλτε την ξανά.',
  too_many_reports: 'Στάλθηκαν πολλές αναφορές σε λίγη ώρα. Το κείμενό σας έμεινε εδώ.',
  receipt_unknown: 'Ο ιδιωτικός σύνδεσμος του σχολίου δεν ισχύει.',
  edit_window_over: 'Ο χρόνος για διόρθωση πέρασε. Μπορείτε ακόμη να αποσύρετε το σχόλιο.',
  already_withdrawn: 'Το σχόλιο έχει ήδη αποσυρθεί και το κείμενό του έχει διαγραφεί.',
} as const satisfies Record<FieldProblem | ReaderProblem, string>
