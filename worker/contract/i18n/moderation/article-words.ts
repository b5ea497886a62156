import type { Language } from '../languages.ts'

/** Where an article stands by now. They come with the sheet in which it is corrected. */
export type ArticleWords = {
  title: string
  about: string
  url: string
  urlHint: string
  name: string
  saved: string
}

export const articleWords: Record<Language, ArticleWords> = {
  el: {
    title: 'Διεύθυνση και τίτλος του άρθρου',
    about:
      'Ήρθαν μαζί με το πρώτο σχόλιο. Εκεί οδηγούν οι μηχανές αναζήτησης, οι ροές, τα e-mail και η διαχείριση σχολίων. Η συζήτηση μένει η ίδια.',
    url: 'Διεύθυνση',
    urlHint: 'Εκεί όπου βρίσκουν πλέον το άρθρο οι αναγνώστες.',
    name: 'Τίτλος',
    saved: 'Η διεύθυνση και ο τίτλος του άρθρου αποθηκεύτηκαν.',
  },
  en: {
    title: 'Address and title of the article',
    about:
      'They came with the first comment. Search engines, feeds, e-mails and the desk lead there. The conversation stays the same.',
    url: 'Address',
    urlHint: 'Where readers find the article by now.',
    name: 'Title',
    saved: 'The article’s address and title are saved.',
  },
  ro: {
    title: 'Adresa și titlul articolului',
    about:
      'Au venit odată cu primul comentariu. Motoarele de căutare, fluxurile, e-mailurile și moderarea trimit acolo. Discuția rămâne aceeași.',
    url: 'Adresă',
    urlHint: 'Unde găsesc acum cititorii articolul.',
    name: 'Titlu',
    saved: 'Adresa și titlul articolului sunt salvate.',
  },
}
