import type { Language } from '../contract/i18n/languages.ts'
import type { SiteSettingsInput } from '../contract/site.ts'
import type { Rule } from '../contract/statuses.ts'
import { shownWords } from '../core/shown-words.ts'
import { sha256 } from '../core/sha256.ts'

/** A statement and its values, for whoever runs it: a binding, a command, a file. */
export type Statement = { sql: string; values: (string | number | null)[] }

/** A site as somebody sets it up; what is left out takes its default. */
export type NewSite = {
  id: string
  name: string
  lang: Language
  /** Scheme, host and port, exactly as a browser sends them in Origin. */
  origins: string[]
  rule?: Rule
  policyVersion: string
  /** One wording a language; the bracketed part of `words` is the link. */
  policies: { lang: Language; url: string; words: string }[]
  settings?: SiteSettingsInput
}

/**
 * Sets a site up, or brings it up to date; where no settings are given, those it has stay. A wording that was
 * ever shown under a version is never changed.
 */
export const siteStatements = async (site: NewSite, now: number): Promise<Statement[]> => [
  {
    sql: `INSERT INTO sites (id, name, lang, origins, rule, policy_version, settings, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, lang = excluded.lang, origins = excluded.origins,
  rule = excluded.rule, policy_version = excluded.policy_version,
  settings = iif(?, excluded.settings, settings),
  version = version + 1`,
    values: [
      site.id,
      site.name,
      site.lang,
      JSON.stringify(site.origins),
      site.rule ?? 'all',
      site.policyVersion,
      JSON.stringify(site.settings ?? {}),
      now,
      site.settings === undefined ? 0 : 1,
    ],
  },
  ...(await Promise.all(
    site.policies.map(async ({ lang, url, words }) => ({
      sql: `INSERT INTO policies (site, version, lang, url, words, words_hash, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      values: [site.id, site.policyVersion, lang, url, words, await sha256(shownWords(words)), now],
    })),
  )),
]
