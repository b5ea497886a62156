import type { Language } from '../../worker/contract/i18n/languages.ts'

export type Texts = {
  names: [string, string, string, string]
  short: [string, string, string, string]
  long: string
  quote: string
  longName: string
  longWord: string
  reason: string
  newsroom: string
  article: string
}

const WORD: Record<Language, string> = {
  el: 'ηλεκτροεγκεφαλογραφήματα',
  en: 'counterrevolutionaries',
  ro: 'electroencefalografistul',
}

/** What the people of the page of states are called, and what they write. */
export const texts: Record<Language, Texts> = {
  el: {
    names: ['Μαρία Τ.', 'Θανάσης', 'Μια δασκάλα', 'Βασίλης Κ.'],
    short: [
      'Καλή αρχή. Να δούμε τώρα και τα έργα.',
      'Συμφωνώ, με μια διαφορά: τα έργα έχουν αρχίσει, απλώς δεν φαίνονται από την πλατεία.',
      'Η πρόταση για τα σχολεία μου αρέσει περισσότερο απ’ όλες.',
      'Πότε θα γίνει η επόμενη συνάντηση;',
    ],
    long: 'Διάβασα το κείμενο δύο φορές και κράτησα τρία σημεία. Το πρώτο είναι ότι κανείς δεν ξεκινά από το μηδέν. Το δεύτερο, ότι ο χρόνος μετρά περισσότερο από τα χρήματα.\n\nΤο τρίτο μάς αφορά όλους: χωρίς τη γειτονιά, κανένα σχέδιο δεν ζεσταίνει σπίτι. Περισσότερα στο https://example.org/geitonia',
    quote: '> Πότε θα γίνει η επόμενη συνάντηση;\n\nΤον άλλο μήνα, στο πνευματικό κέντρο.',
    longName: 'Αλεξάνδρα-Ευαγγελία Παπαχριστοδουλοπούλου-Κωνσταντινίδου του Αναστασίου',
    longWord: `Μια λέξη: ${WORD.el.repeat(9)}. Και μια διεύθυνση: https://example.org/${'a'.repeat(160)}`,
    reason: 'Το κείμενο κατονομάζει έναν γείτονα. Γράψτε το ξανά χωρίς το όνομα.',
    newsroom: 'Σύνταξη',
    article: 'Το ρολόι της πλατείας',
  },
  en: {
    names: ['Ada', 'Tom H.', 'A teacher', 'Priya'],
    short: [
      'A good beginning. Now let us see the works.',
      'I agree, with one difference: the works have begun, they just cannot be seen from the square.',
      'The idea about schools is the one I like best.',
      'When is the next meeting?',
    ],
    long: 'I read the piece twice and kept three points. The first is that nobody starts from nothing. The second, that time counts for more than money.\n\nThe third concerns us all: without the neighbours no plan ever warmed a house. More at https://example.org/neighbours',
    quote: '> When is the next meeting?\n\nNext month, at the library.',
    longName: 'Wilhelmina Featherstonehaugh-Cholmondeley-Warrington of the Upper Valley Residents',
    longWord: `One word: ${WORD.en.repeat(9)}. And one address: https://example.org/${'a'.repeat(160)}`,
    reason: 'The text names a neighbour. Write it again without the name.',
    newsroom: 'Newsroom',
    article: 'The clock on the square',
  },
  ro: {
    names: ['Ioana', 'Mihai P.', 'O învățătoare', 'Ștefan'],
    short: [
      'Un început bun. Acum să vedem și lucrările.',
      'Sunt de acord, cu o diferență: lucrările au început, doar că nu se văd din piață.',
      'Ideea cu școlile îmi place cel mai mult.',
      'Când este următoarea întâlnire?',
    ],
    long: 'Am citit textul de două ori și am păstrat trei lucruri. Primul: nimeni nu pornește de la zero. Al doilea: timpul cântărește mai mult decât banii.\n\nAl treilea ne privește pe toți: fără vecini, niciun plan n-a încălzit vreo casă. Mai multe la https://example.org/vecini',
    quote: '> Când este următoarea întâlnire?\n\nLuna viitoare, la bibliotecă.',
    longName: 'Alexandra-Evanghelina Constantinescu-Brătășanu de la Asociația Locatarilor',
    longWord: `Un cuvânt: ${WORD.ro.repeat(9)}. Și o adresă: https://example.org/${'a'.repeat(160)}`,
    reason: 'Textul numește un vecin. Scrieți-l din nou fără nume.',
    newsroom: 'Redacția',
    article: 'Ceasul din piață',
  },
}

/** Right to left, and both directions in one text. */
export const directions = {
  arabic: { name: 'ليلى', body: 'شكرا على المقال. هل توجد نسخة عربية من الخريطة؟', lang: 'ar' },
  hebrew: {
    name: 'נעמה',
    body: 'הפרויקט NetZeroCities מתחיל ב־2023 ונמשך שנתיים, כמו שכתוב כאן: https://example.org/map',
    lang: 'he',
  },
}
