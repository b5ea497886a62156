import type { Language } from '../languages.ts'
import { plural } from '../plural.ts'

export type MailMessages = {
  waiting: (count: number) => string
  since: (time: string) => string
  articles: string
  comments: (count: number) => string
  untitled: string
  open: string
  stop: string
  why: (site: string) => string
  code: { subject: (site: string) => string; text: (site: string) => string; after: string }
  stopped: { title: string; ask: string; button: string; done: string }
}

/** The words of the newsroom's mail, and of the page on which it is stopped. */
export const mailMessages: Record<Language, MailMessages> = {
  el: {
    waiting: (count) => plural('el', count, { one: 'Περιμένει # σχόλιο', other: 'Περιμένουν # σχόλια' }),
    since: (time) => `Το παλαιότερο περιμένει από ${time}.`,
    articles: 'Άρθρα',
    comments: (count) => plural('el', count, { one: '# σχόλιο', other: '# σχόλια' }),
    untitled: 'Χωρίς τίτλο',
    open: 'Άνοιγμα της διαχείρισης σχολίων',
    stop: 'Διακοπή αυτών των μηνυμάτων',
    why: (site) => `Λαμβάνετε αυτό το μήνυμα επειδή το ζητήσατε ως μέλος της ομάδας του ιστοτόπου «${site}».`,
    code: {
      subject: (site) => `Κωδικός για τις ενημερώσεις του ιστοτόπου «${site}»`,
      text: (site) =>
        `Γράψτε αυτόν τον κωδικό στη διαχείριση σχολίων του ιστοτόπου «${site}» για να λαμβάνετε ενημερώσεις εδώ:`,
      after: 'Ισχύει για μισή ώρα. Αν δεν τον ζητήσατε, αγνοήστε το μήνυμα: τίποτε άλλο δεν θα σταλεί.',
    },
    stopped: {
      title: 'Διακοπή ενημερώσεων',
      ask: 'Να μη σταλούν άλλες ενημερώσεις για σχόλια που περιμένουν;',
      button: 'Διακοπή',
      done: 'Δεν θα σταλούν άλλες ενημερώσεις. Μπορείτε να τις ζητήσετε ξανά από τη διαχείριση σχολίων.',
    },
  },
  en: {
    waiting: (count) => plural('en', count, { one: '# comment is waiting', other: '# comments are waiting' }),
    since: (time) => `The oldest has been waiting since ${time}.`,
    articles: 'Articles',
    comments: (count) => plural('en', count, { one: '# comment', other: '# comments' }),
    untitled: 'Without a title',
    open: 'Open the moderation desk',
    stop: 'Stop these messages',
    why: (site) => `You get this message because you asked for it as a member of the newsroom of “${site}”.`,
    code: {
      subject: (site) => `Code for the news of “${site}”`,
      text: (site) => `Enter this code at the moderation desk of “${site}” to get its news here:`,
      after: 'It is valid for half an hour. If you did not ask for it, ignore it: nothing else will be sent.',
    },
    stopped: {
      title: 'Stop the news',
      ask: 'Send no more news of comments that are waiting?',
      button: 'Stop',
      done: 'No more news will be sent. You can ask for it again at the moderation desk.',
    },
  },
  ro: {
    waiting: (count) =>
      plural('ro', count, {
        one: '# comentariu așteaptă',
        few: '# comentarii așteaptă',
        other: '# de comentarii așteaptă',
      }),
    since: (time) => `Cel mai vechi așteaptă din ${time}.`,
    articles: 'Articole',
    comments: (count) =>
      plural('ro', count, { one: '# comentariu', few: '# comentarii', other: '# de comentarii' }),
    untitled: 'Fără titlu',
    open: 'Deschideți moderarea',
    stop: 'Opriți aceste mesaje',
    why: (site) => `Primiți acest mesaj pentru că l-ați cerut ca membru al redacției „${site}”.`,
    code: {
      subject: (site) => `Cod pentru notificările site-ului „${site}”`,
      text: (site) =>
        `Introduceți acest cod în pagina de moderare a site-ului „${site}” pentru a primi notificările aici:`,
      after:
        'Este valabil o jumătate de oră. Dacă nu l-ați cerut, ignorați mesajul: nu se va trimite nimic altceva.',
    },
    stopped: {
      title: 'Oprirea notificărilor',
      ask: 'Să nu se mai trimită notificări despre comentariile care așteaptă?',
      button: 'Opriți',
      done: 'Nu se vor mai trimite notificări. Le puteți cere din nou din pagina de moderare.',
    },
  },
}
