import type { ReadingMessages } from '../reader-messages.ts'

export const ro: ReadingMessages = {
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  weekdays: ['duminică', 'luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă'],
  fullTime: 'weekday, date, time',
  news: { one: '# comentariu nou', few: '# comentarii noi', other: '# de comentarii noi' },
  fresh: 'Nou',
  earlier: 'Comentariile anterioare',
  earlierReplies: 'Răspunsurile anterioare',
  loading: 'Se încarcă…',
  retry: 'Încercați din nou',
  notThere: 'Comentariul căutat nu se află aici sau nu mai există.',
  notLoaded: 'Comentariul nu a putut fi încărcat. Încercați din nou peste puțin timp.',
  notRenewed: 'Comentariile nu au putut fi reîncărcate: le vedeți pe cele de dinainte.',
  backOnline: 'Conexiunea a revenit. Textul dumneavoastră este tot aici: îl trimiteți cu o singură apăsare.',
  backAgain: 'Conexiunea a revenit. E de ajuns încă o apăsare.',
  translate: 'Traduceți',
  translating: 'Se traduce…',
  translated: 'Tradus de browserul dumneavoastră.',
  original: 'Ascundeți traducerea',
  notTranslated: 'Browserul dumneavoastră nu a putut traduce acest comentariu.',
}
