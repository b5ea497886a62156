import type { Language } from '../contract/i18n/languages.ts'
import { siteSettingsSchema } from '../contract/site.ts'
import type { Rule } from '../contract/statuses.ts'
import type { Site, SitePolicy } from '../core/site.ts'
import type { Db } from './db.ts'

type SiteRow = {
  id: string
  name: string
  lang: Language
  origins: string
  rule: Rule
  settings: string
  policy_version: string
  version: number
  policies: string
}

const SQL = `SELECT s.id, s.name, s.lang, s.origins, s.rule, s.settings, s.policy_version, s.version,
  (SELECT json_group_array(json_object(
     'version', p.version, 'lang', p.lang, 'url', p.url, 'words', p.words, 'wordsHash', p.words_hash))
   FROM policies p WHERE p.site = s.id AND p.version = s.policy_version) AS policies
FROM sites s WHERE s.id = ?`

/** A site with its settings, older ones completed by today's defaults, in one statement. */
export const readSite = async (db: Db, id: string): Promise<Site | null> => {
  const row = await db.prepare(SQL).bind(id).first<SiteRow>()
  if (row === null) return null
  return {
    id: row.id,
    name: row.name,
    lang: row.lang,
    origins: JSON.parse(row.origins) as string[],
    rule: row.rule,
    settings: siteSettingsSchema.parse(JSON.parse(row.settings)),
    policyVersion: row.policy_version,
    policies: JSON.parse(row.policies) as SitePolicy[],
    version: row.version,
  }
}
