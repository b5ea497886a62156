import type { ReasonCode } from '../moderation/constants.ts'
import type { Language } from './languages.ts'

/** What the writer of a refused comment reads on the status page: which rule, and what can be done. */
export const reasonSentences = {
  el: {
    off_topic: 'Το σχόλιο δεν δημοσιεύτηκε επειδή δεν αφορά το θέμα του άρθρου.',
    insult: 'Το σχόλιο δεν δημοσιεύτηκε επειδή προσβάλλει κάποιον.',
    personal_data: 'Το σχόλιο δεν δημοσιεύτηκε επειδή περιέχει προσωπικά στοιχεία.',
    advertising: 'Το σχόλιο δεν δημοσιεύτηκε επειδή διαφημίζει κάτι.',
    unlawful: 'Το σχόλιο δεν δημοσιεύτηκε επειδή η σύνταξη κρίνει ότι το περιεχόμενό του είναι παράνομο.',
    duplicate: 'Το σχόλιο δεν δημοσιεύτηκε επειδή το ίδιο κείμενο έχει ήδη σταλεί.',
  },
  en: {
    off_topic: 'The comment was not published because it is not about the subject of the article.',
    insult: 'The comment was not published because it insults somebody.',
    personal_data: 'The comment was not published because it contains personal data.',
    advertising: 'The comment was not published because it advertises something.',
    unlawful: 'The comment was not published because the newsroom considers its content unlawful.',
    duplicate: 'The comment was not published because the same text has been sent already.',
  },
  ro: {
    off_topic: 'Comentariul nu a fost publicat deoarece nu se referă la subiectul articolului.',
    insult: 'Comentariul nu a fost publicat deoarece jignește pe cineva.',
    personal_data: 'Comentariul nu a fost publicat deoarece conține date cu caracter personal.',
    advertising: 'Comentariul nu a fost publicat deoarece face reclamă.',
    unlawful: 'Comentariul nu a fost publicat deoarece redacția consideră conținutul ilegal.',
    duplicate: 'Comentariul nu a fost publicat deoarece același text a fost deja trimis.',
  },
} as const satisfies Record<Language, Record<Exclude<ReasonCode, 'other'>, string>>
