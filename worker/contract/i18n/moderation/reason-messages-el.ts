import { plural } from '../plural.ts'
import { stop } from '../stop.ts'
import type { ReasonMessages } from './reason-messages.ts'

export const reasonMessagesEl: ReasonMessages = {
  reason: {
    ask: (count) =>
      plural('el', count, {
        one: 'Γιατί; Θα το διαβάσει ο σχολιαστής.',
        other: 'Γιατί; Θα το διαβάσουν οι σχολιαστές.',
      }),
    codes: {
      off_topic: 'Εκτός θέματος',
      insult: 'Προσβολή',
      personal_data: 'Προσωπικά δεδομένα',
      advertising: 'Διαφήμιση',
      unlawful: 'Παράνομο',
      duplicate: 'Επανάληψη',
      other: 'Με άλλα λόγια…',
    },
    unworded: 'Άλλος λόγος',
    later: 'Αιτιολογία',
    words: (count) =>
      plural('el', count, {
        one: 'Η αιτιολογία, όπως θα τη διαβάσει ο σχολιαστής',
        other: 'Η αιτιολογία, όπως θα τη διαβάσουν οι σχολιαστές',
      }),
    send: 'Καταχώριση αιτιολογίας',
    cancel: 'Ακύρωση',
    given: (reason) => `Αιτιολογία: ${stop(reason)}`,
  },
}
