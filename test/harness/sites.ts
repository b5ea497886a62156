import { privacyWords } from '../../worker/contract/i18n/privacy.ts'
import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'
import type { NewSite } from '../../worker/store/sites.ts'

/** A site of the demo as tests set it up: its own language, the usual fields, nothing written yet. */
const site = (id: string, name: string, lang: Language, origins: string[]): NewSite => ({
  id,
  name,
  lang,
  origins,
  policyVersion: '2026-11',
  policies: LANGUAGES.map((language) => ({
    lang: language,
    url: `${origins[0] ?? 'http://localhost'}/demo/${id}/privacy`,
    words: privacyWords[language],
  })),
  // A test writes more than a person: only the tests of floods lower this again.
  settings: { floods: { hold: 2000, refuse: 4000 }, fillSecondsMin: 0 },
})

/** The Greek, the Romanian and the English site. */
export const demoSites = (origins: string[]): NewSite[] => [
  site('kozani', 'Κοζάνη Σήμερα', 'el', origins),
  site('alba', 'Alba de Azi', 'ro', origins),
  site('english', 'The Plain Page', 'en', origins),
]
