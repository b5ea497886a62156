import type { Language } from '../contract/i18n/languages.ts'
import type { SiteSettings } from '../contract/site.ts'
import type { Rule } from '../contract/statuses.ts'

/** One wording of a site's privacy policy. Kept for ever, so that every consent record can be checked. */
export type SitePolicy = {
  version: string
  lang: Language
  url: string
  /** The box's label; the part in square brackets is the link. */
  words: string
  /** SHA-256 of the label as it is shown, brackets left out; hexadecimal. */
  wordsHash: string
}

/** A tenant: a news site whose comments we keep. */
export type Site = {
  id: string
  name: string
  lang: Language
  /** Scheme, host and port, exactly as a browser sends them in Origin. */
  origins: string[]
  rule: Rule
  settings: SiteSettings
  policyVersion: string
  /** The wordings of the current version, one a language. */
  policies: SitePolicy[]
  /** Raised whenever something that readers see changes. */
  version: number
}
