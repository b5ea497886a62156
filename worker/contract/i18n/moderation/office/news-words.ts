import type { DigestFrequency } from '../../../moderation/desk-limits.ts'
import type { Language } from '../../languages.ts'

/** What one hears of a site by mail and by feed. */
type NewsWords = {
  mail: string
  intro: string
  unavailable: string
  frequency: string
  frequencies: Record<DigestFrequency, string>
  address: string
  hour: string
  hourHint: string
  lang: string
  save: string
  saved: string
  codeSent: (address: string) => string
  code: string
  confirm: string
  confirmed: string
  confirmedAt: (address: string) => string
  lastSent: (when: string) => string
  feed: string
  feedIntro: string
  active: (since: string) => string
  read: (when: string) => string
  unread: string
  inactive: string
  make: string
  makeTitle: string
  makeText: string
  made: string
  feedAddress: string
  end: string
  endTitle: string
  endText: string
  ended: string
}

export const newsWords: Record<Language, NewsWords> = {
  el: {
    mail: 'Σύνοψη με e-mail',
    intro:
      'Μόνο όταν περιμένει κάτι νέο. Κάθε μήνυμα έχει σύνδεσμο διακοπής, και κανένας σύνδεσμος δεν αποφασίζει από μόνος του.',
    unavailable: 'Αυτή η εγκατάσταση δεν στέλνει e-mail.',
    frequency: 'Πότε',
    frequencies: { off: 'Ποτέ', daily: 'Μία φορά την ημέρα', hourly: 'Το πολύ μία φορά την ώρα' },
    address: 'Η διεύθυνσή σας',
    hour: 'Ώρα της ημερήσιας σύνοψης',
    hourHint: 'Στη ζώνη ώρας του ιστοτόπου.',
    lang: 'Γλώσσα',
    save: 'Αποθήκευση',
    saved: 'Αποθηκεύτηκε.',
    codeSent: (address) =>
      `Στείλαμε έναν κωδικό στη διεύθυνση ${address}. Πριν τον δώσετε δεν στέλνεται τίποτα άλλο.`,
    code: 'Κωδικός από το μήνυμα',
    confirm: 'Επιβεβαίωση',
    confirmed: 'Η διεύθυνση επιβεβαιώθηκε.',
    confirmedAt: (address) => `Επιβεβαιωμένη διεύθυνση: ${address}.`,
    lastSent: (when) => `Τελευταίο μήνυμα ${when}.`,
    feed: 'Ιδιωτική ροή',
    feedIntro: 'Ό,τι περιμένει, σε ένα πρόγραμμα ανάγνωσης ροών. Όποιος έχει τη διεύθυνση τη διαβάζει.',
    active: (since) => `Λειτουργεί· δημιουργήθηκε ${since}.`,
    read: (when) => `Διαβάστηκε τελευταία ${when}.`,
    unread: 'Δεν έχει διαβαστεί ακόμη.',
    inactive: 'Δεν έχετε ιδιωτική ροή.',
    make: 'Νέα ροή',
    makeTitle: 'Νέα διεύθυνση για τη ροή;',
    makeText: 'Η παλιά παύει να ισχύει.',
    made: 'Η ροή είναι έτοιμη.',
    feedAddress: 'Διεύθυνση της ροής',
    end: 'Διακοπή',
    endTitle: 'Διακοπή της ροής;',
    endText: 'Η διεύθυνσή της παύει να ισχύει.',
    ended: 'Η ροή διακόπηκε.',
  },
  en: {
    mail: 'A digest by e-mail',
    intro:
      'Only while something new waits. Each mail has a link that stops it, and no link decides by itself.',
    unavailable: 'This deployment sends no e-mail.',
    frequency: 'When',
    frequencies: { off: 'Never', daily: 'Once a day', hourly: 'At most once an hour' },
    address: 'Your address',
    hour: 'Hour of the daily digest',
    hourHint: 'In the site’s time zone.',
    lang: 'Language',
    save: 'Save',
    saved: 'Saved.',
    codeSent: (address) => `A code was sent to ${address}. Nothing else is sent before you enter it.`,
    code: 'Code from the mail',
    confirm: 'Confirm',
    confirmed: 'The address is confirmed.',
    confirmedAt: (address) => `Confirmed address: ${address}.`,
    lastSent: (when) => `Last mail ${when}.`,
    feed: 'A private feed',
    feedIntro: 'What waits, in a feed reader. Whoever has the address can read it.',
    active: (since) => `Working; made ${since}.`,
    read: (when) => `Last read ${when}.`,
    unread: 'Never read yet.',
    inactive: 'You have no private feed.',
    make: 'Make a feed',
    makeTitle: 'A new address for the feed?',
    makeText: 'The old one stops working.',
    made: 'The feed is ready.',
    feedAddress: 'Address of the feed',
    end: 'End the feed',
    endTitle: 'End the feed?',
    endText: 'Its address stops working.',
    ended: 'The feed has ended.',
  },
  ro: {
    mail: 'Un rezumat prin e-mail',
    intro:
      'Numai când așteaptă ceva nou. Fiecare mesaj are un link care îl oprește și niciun link nu decide de la sine.',
    unavailable: 'Această instalare nu trimite e-mailuri.',
    frequency: 'Când',
    frequencies: { off: 'Niciodată', daily: 'O dată pe zi', hourly: 'Cel mult o dată pe oră' },
    address: 'Adresa dumneavoastră',
    hour: 'Ora rezumatului zilnic',
    hourHint: 'În fusul orar al site-ului.',
    lang: 'Limba',
    save: 'Salvați',
    saved: 'Salvat.',
    codeSent: (address) =>
      `Un cod a fost trimis la ${address}. Nu se trimite nimic altceva înainte să îl introduceți.`,
    code: 'Codul din mesaj',
    confirm: 'Confirmați',
    confirmed: 'Adresa este confirmată.',
    confirmedAt: (address) => `Adresă confirmată: ${address}.`,
    lastSent: (when) => `Ultimul mesaj ${when}.`,
    feed: 'Un flux privat',
    feedIntro: 'Ce așteaptă, într-un cititor de fluxuri. Cine are adresa îl poate citi.',
    active: (since) => `Funcționează; creat ${since}.`,
    read: (when) => `Citit ultima dată ${when}.`,
    unread: 'Încă necitit.',
    inactive: 'Nu aveți un flux privat.',
    make: 'Creați un flux',
    makeTitle: 'O adresă nouă pentru flux?',
    makeText: 'Cea veche nu mai funcționează.',
    made: 'Fluxul este gata.',
    feedAddress: 'Adresa fluxului',
    end: 'Opriți fluxul',
    endTitle: 'Opriți fluxul?',
    endText: 'Adresa lui nu mai funcționează.',
    ended: 'Fluxul a fost oprit.',
  },
}
