import type { Language } from './languages.ts'

/** Each in its own language: whoever looks for theirs cannot read the others. */
export const LANGUAGE_NAMES: Record<Language, string> = { el: 'Ελληνικά', en: 'English', ro: 'Română' }
