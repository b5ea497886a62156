import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { ReaderMessages } from '../../worker/contract/i18n/reader/reader-messages.ts'

const chunks: Record<Language, () => Promise<ReaderMessages>> = {
  el: async () => (await import('../../worker/contract/i18n/reader/el.ts')).el,
  en: async () => (await import('../../worker/contract/i18n/reader/en.ts')).en,
  ro: async () => (await import('../../worker/contract/i18n/reader/ro.ts')).ro,
}

/** One language, fetched beside the first request; null where it cannot be had. */
export const loadMessages = (language: Language): Promise<ReaderMessages | null> =>
  chunks[language]().catch(() => null)
