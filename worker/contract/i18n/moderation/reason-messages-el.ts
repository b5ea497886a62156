import type { ReasonMessages } from './reason-messages.ts'

export const reasonMessagesEl: ReasonMessages = {
  reason: {
    ask: 'Γιατί; Θα το διαβάσει ο σχολιαστής του.',
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
    words: 'Η αιτιολογία, όπως θα τη διαβάσει ο σχολιαστής',
    send: 'Καταχώριση αιτιολογίας',
    cancel: 'Ακύρωση',
    given: (reason) => `Αιτιολογία: ${reason}.`,
  },
}
