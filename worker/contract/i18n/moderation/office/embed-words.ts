import type { Language } from '../../languages.ts'

/** The page that writes the tag for an article. */
type EmbedWords = {
  intro: string
  url: string
  urlHint: string
  key: string
  keyHint: string
  lang: string
  pageLanguage: string
  theme: string
  themes: Record<'auto' | 'light' | 'dark', string>
  sort: string
  sorts: Record<'oldest' | 'newest', string>
  article: string
  /** Where the place of an address is still open. */
  openHint: string
  head: string
  headHint: (language: string) => string
  badge: string
  badgeHint: string
  links: string
  policy: string
  origins: (origins: string) => string
}

export const embedWords: Record<Language, EmbedWords> = {
  el: {
    intro: 'Βάλτε το πρώτο κομμάτι στη σελίδα του άρθρου, εκεί όπου θα φαίνονται τα σχόλια.',
    url: 'Διεύθυνση του άρθρου',
    urlHint:
      'Για τις σελίδες χωρίς JavaScript και για το <head>. Κενή: το σύστημα σύνταξης τη συμπληρώνει στη θέση του ADDRESS.',
    key: 'Κλειδί της συζήτησης',
    keyHint:
      'Κενό: η κανονική διεύθυνση της σελίδας. Με δικό σας κλειδί η συζήτηση μένει ίδια κι αν αλλάξει η διεύθυνση.',
    lang: 'Γλώσσα',
    pageLanguage: 'Της σελίδας',
    theme: 'Χρώματα',
    themes: { auto: 'Της σελίδας', light: 'Ανοιχτά', dark: 'Σκούρα' },
    sort: 'Σειρά',
    sorts: { oldest: 'Πρώτα τα παλαιότερα', newest: 'Πρώτα τα νεότερα' },
    article: 'Για τη σελίδα του άρθρου',
    openHint:
      'Στη θέση του ADDRESS, εδώ και στο επόμενο κομμάτι, μπαίνει η κανονική διεύθυνση του άρθρου, κωδικοποιημένη για παράμετρο: https%3A%2F%2F…',
    head: 'Για το <head> της ίδιας σελίδας',
    headHint: (language) =>
      `Προαιρετικό, για να φαίνονται τα σχόλια νωρίτερα: ζητούνται μαζί με τον κώδικά τους, μόλις αρχίσει να διαβάζεται η σελίδα. Για σελίδες στη γλώσσα: ${language}. Ό,τι αλλάζετε παραπάνω αλλάζει και τα δύο κομμάτια, γι’ αυτό αντιγράψτε τα μαζί.`,
    badge: 'Για λίστες άρθρων: πόσα σχόλια',
    badgeHint: 'Μέσα στον σύνδεσμο προς το άρθρο.',
    links: 'Σχόλια',
    policy: 'Αν η σελίδα έχει Content-Security-Policy, χρειάζεται επιπλέον',
    origins: (origins) => `Τα σχόλια φαίνονται μόνο σε σελίδες με διεύθυνση: ${origins}.`,
  },
  en: {
    intro: 'Put the first piece into the article’s page, where its comments are to stand.',
    url: 'Address of the article',
    urlHint:
      'For pages without script, and for the <head>. Empty: your system puts it in the place of ADDRESS.',
    key: 'Key of the conversation',
    keyHint: 'Empty: the page’s canonical address. A key of your own outlives a move.',
    lang: 'Language',
    pageLanguage: 'The page’s',
    theme: 'Colours',
    themes: { auto: 'The page’s', light: 'Light', dark: 'Dark' },
    sort: 'Order',
    sorts: { oldest: 'Oldest first', newest: 'Newest first' },
    article: 'For the article’s page',
    openHint:
      'In the place of ADDRESS, here and in the next piece, stands the article’s canonical address, encoded as a parameter: https%3A%2F%2F…',
    head: 'For the <head> of the same page',
    headHint: (language) =>
      `Not needed, but comments are seen sooner: they are asked for together with their script, as soon as the page begins to be read. For pages in this language: ${language}. What you change above changes both pieces, so copy them together.`,
    badge: 'For lists of articles: how many comments',
    badgeHint: 'Inside the link to the article.',
    links: 'Comments',
    policy: 'Where the page has a Content-Security-Policy, it needs as well',
    origins: (origins) => `Comments are shown on pages of these only: ${origins}.`,
  },
  ro: {
    intro: 'Puneți prima bucată în pagina articolului, acolo unde vor sta comentariile.',
    url: 'Adresa articolului',
    urlHint:
      'Pentru pagini fără script și pentru secțiunea <head>. Goală: sistemul dumneavoastră o pune în locul lui ADDRESS.',
    key: 'Cheia discuției',
    keyHint:
      'Goală: adresa canonică a paginii. Cu o cheie proprie discuția rămâne aceeași și dacă adresa se schimbă.',
    lang: 'Limba',
    pageLanguage: 'A paginii',
    theme: 'Culori',
    themes: { auto: 'Ale paginii', light: 'Deschise', dark: 'Închise' },
    sort: 'Ordinea',
    sorts: { oldest: 'Întâi cele mai vechi', newest: 'Întâi cele mai noi' },
    article: 'Pentru pagina articolului',
    openHint:
      'În locul lui ADDRESS, aici și în bucata următoare, stă adresa canonică a articolului, codificată ca parametru: https%3A%2F%2F…',
    head: 'Pentru secțiunea <head> a aceleiași pagini',
    headHint: (language) =>
      `Opțional, ca să se vadă comentariile mai devreme: sunt cerute odată cu scriptul lor, de îndată ce pagina începe să fie citită. Pentru pagini în limba: ${language}. Ce schimbați mai sus schimbă ambele bucăți, așa că copiați-le împreună.`,
    badge: 'Pentru liste de articole: câte comentarii',
    badgeHint: 'În interiorul linkului către articol.',
    links: 'Comentarii',
    policy: 'Dacă pagina are o Content-Security-Policy, mai are nevoie de',
    origins: (origins) => `Comentariile apar numai în paginile de la: ${origins}.`,
  },
}
