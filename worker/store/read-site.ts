import { z } from 'zod'
import { LANGUAGES } from '../contract/i18n/languages.ts'
import { siteSettingsSchema } from '../contract/site.ts'
import { RULES } from '../contract/statuses.ts'
import type { Site } from '../core/site.ts'
import type { Db } from './db.ts'

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  lang: z.enum(LANGUAGES),
  origins: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
  rule: z.enum(RULES),
  settings: z.string().transform((text) => siteSettingsSchema.parse(JSON.parse(text))),
  policy_version: z.string(),
  version: z.number(),
  policies: z.string().transform((text) =>
    z
      .array(
        z.object({
          version: z.string(),
          lang: z.enum(LANGUAGES),
          url: z.string(),
          words: z.string(),
          wordsHash: z.string(),
        }),
      )
      .parse(JSON.parse(text)),
  ),
})

const SQL = `SELECT s.id, s.name, s.lang, s.origins, s.rule, s.settings, s.policy_version, s.version,
  (SELECT json_group_array(json_object(
     'version', p.version, 'lang', p.lang, 'url', p.url, 'words', p.words, 'wordsHash', p.words_hash))
   FROM policies p WHERE p.site = s.id AND p.version = s.policy_version) AS policies
FROM sites s WHERE s.id = ?`

/** A site with its settings, older ones completed by today's defaults, in one statement. */
export const readSite = async (db: Db, id: string): Promise<Site | null> => {
  const row = await db.prepare(SQL).bind(id).first()
  if (row === null) return null
  const { policy_version: policyVersion, ...site } = rowSchema.parse(row)
  return { ...site, policyVersion }
}
