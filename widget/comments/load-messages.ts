import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { ReaderMessages } from '../../worker/contract/i18n/reader/reader-messages.ts'

const chunks: Record<Language, () => Promise<Partial<Record<Language, ReaderMessages>>>> = {
  el: () => import('../../worker/contract/i18n/reader/el.ts'),
  en: () => import('../../worker/contract/i18n/reader/en.ts'),
  ro: () => import('../../worker/contract/i18n/reader/ro.ts'),
}

/** One language, fetched beside the first request; null where it cannot be had. */
export const loadMessages = (language: Language): Promise<ReaderMessages | null> =>
  chunks[language]().then(
    (words) => words[language] ?? null,
    () => null,
  )
