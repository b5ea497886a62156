import type { Language } from '../languages.ts'
import { el as readerEl } from '../reader/el.ts'
import { en as readerEn } from '../reader/en.ts'
import { el as ownEl } from '../reader/own/el.ts'
import { en as ownEn } from '../reader/own/en.ts'
import { ro as ownRo } from '../reader/own/ro.ts'
import { el as readingEl } from '../reader/reading/el.ts'
import { en as readingEn } from '../reader/reading/en.ts'
import { ro as readingRo } from '../reader/reading/ro.ts'
import type {
  OwnMessages,
  ReaderMessages,
  ReadingMessages,
  ReportMessages,
} from '../reader/reader-messages.ts'
import { el as reportEl } from '../reader/report/el.ts'
import { en as reportEn } from '../reader/report/en.ts'
import { ro as reportRo } from '../reader/report/ro.ts'
import { ro as readerRo } from '../reader/ro.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import type { PageMessages } from './page-messages.ts'
import { ro } from './ro.ts'

/** `reader`, `own`, `reading` and `report`: the same words as in the element, so that both say the same thing. */
export type Messages = {
  lang: Language
  page: PageMessages
  reader: ReaderMessages
  own: OwnMessages
  reading: ReadingMessages
  report: ReportMessages
}

/** All that a page without script says, in each language. For the worker. */
export const messages: Record<Language, Messages> = {
  el: { lang: 'el', page: el, reader: readerEl, own: ownEl, reading: readingEl, report: reportEl },
  en: { lang: 'en', page: en, reader: readerEn, own: ownEn, reading: readingEn, report: reportEn },
  ro: { lang: 'ro', page: ro, reader: readerRo, own: ownRo, reading: readingRo, report: reportRo },
}
