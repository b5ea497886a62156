import { privacyWords } from '../worker/contract/i18n/privacy.ts'
import { LANGUAGES } from '../worker/contract/i18n/languages.ts'
import type { NewSite } from '../worker/store/sites.ts'

const POLICY_EDITION = '2026-11'

/** The wordings lead to one policy page: each demo site writes its own in its own language. */
const policies = (url: string): NewSite['policies'] =>
  LANGUAGES.map((lang) => ({ lang, url, words: privacyWords[lang] }))

/**
 * The demo's newsrooms, as they stand at one address of this machine. A wording that was shown under a version
 * is kept for ever, its link included; so another port is another version. `publisher` is the server of an article
 * that has one of its own.
 */
export const demoSites = (origin: string, publisher?: string): NewSite[] => {
  const { port } = new URL(origin)
  const origins = [origin, origin.replace('//localhost', '//127.0.0.1'), ...(publisher ? [publisher] : [])]
  const policyVersion = port === '8787' ? POLICY_EDITION : `${POLICY_EDITION}.${port}`
  return [
    {
      id: 'kozani',
      name: 'Ώρα Κοζάνης',
      lang: 'el',
      origins,
      policyVersion,
      policies: policies(`${origin}/demo/kozani/aporrito/`),
    },
    {
      id: 'alba',
      name: 'Bastionul',
      lang: 'ro',
      origins,
      policyVersion,
      policies: policies(`${origin}/demo/alba/confidentialitate/`),
    },
    {
      id: 'english',
      name: 'Two cities, one date',
      lang: 'en',
      origins,
      policyVersion,
      policies: policies(`${origin}/demo/english/privacy/`),
    },
  ]
}
