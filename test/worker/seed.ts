import { LANGUAGES } from '../../worker/contract/i18n/languages.ts'
import { privacyWords } from '../../worker/contract/i18n/privacy.ts'
import { siteStatements, type NewSite } from '../../worker/store/sites.ts'

/** Where the seeded site's articles stand. */
export const PAGE_ORIGIN = 'https://kozani-news.example'

/** The Greek demo's kind of site, with a wording in each language; change what a test is about. */
export const seedSite = async (db: D1Database, overrides: Partial<NewSite> = {}): Promise<NewSite> => {
  const site: NewSite = {
    id: 'kozani',
    name: 'Νέα της Κοζάνης',
    lang: 'el',
    origins: [PAGE_ORIGIN],
    policyVersion: '2026-01',
    policies: LANGUAGES.map((lang) => ({
      lang,
      url: `${PAGE_ORIGIN}/privacy/${lang}`,
      words: privacyWords[lang],
    })),
    ...overrides,
  }
  const statements = await siteStatements(site, Date.UTC(2026, 0, 1))
  await db.batch(statements.map(({ sql, values }) => db.prepare(sql).bind(...values)))
  return site
}
