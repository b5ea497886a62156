import { siteSettingsSchema } from '../../worker/contract/site.ts'
import type { Site } from '../../worker/core/site.ts'

/** A site as the store gives it; change what a test is about. */
export const siteOf = (overrides: Partial<Site> = {}): Site => ({
  id: 'kozani',
  name: 'Νέα της Κοζάνης',
  lang: 'el',
  origins: ['https://kozani-news.example'],
  rule: 'all',
  settings: siteSettingsSchema.parse({}),
  policyVersion: '2026-01',
  policies: (['el', 'en'] as const).map((lang) => ({
    version: '2026-01',
    lang,
    url: `https://kozani-news.example/${lang}`,
    words: lang === 'el' ? 'Διάβασα την [πολιτική].' : 'I have read the [policy].',
    wordsHash: lang,
  })),
  version: 1,
  ...overrides,
})
