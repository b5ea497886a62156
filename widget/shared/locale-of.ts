import type { Language } from '../../worker/contract/i18n/languages.ts'

/** Dates as newspapers of Europe write them, and readers see them: the day before the month. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language)
