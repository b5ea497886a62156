import type { Language } from '../contract/i18n/languages.ts'
import { formLanguage } from './form-language.ts'
import type { Site, SitePolicy } from './site.ts'

/** The wording that a reader of this language is shown: theirs, else the site's, else any there is. */
export const pickPolicy = (site: Site, lang: Language): SitePolicy | null =>
  site.policies.find((policy) => policy.lang === formLanguage(site, lang)) ??
  site.policies.find((policy) => policy.lang === site.lang) ??
  site.policies[0] ??
  null
