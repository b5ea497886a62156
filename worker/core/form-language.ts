import type { Language } from '../contract/i18n/languages.ts'
import type { Site } from './site.ts'

/** The language of the form: the reader's, where the site speaks it, else the site's own. */
export const formLanguage = (
  { lang: own, settings }: Pick<Site, 'lang' | 'settings'>,
  lang: Language,
): Language => (settings.languages.length === 0 || settings.languages.includes(lang) ? lang : own)
