import type { Language } from '../contract/i18n/languages.ts'

/** Each in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = { el: 'Ελληνικά', en: 'English', ro: 'Română' }
