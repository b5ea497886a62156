import { siteSettingsSchema, type SiteSettings } from '../worker/contract/site.ts'
import type { Candidate } from '../worker/core/ports/screen.ts'

type Changes = Partial<Omit<Candidate, 'comment' | 'form' | 'site'>> & {
  comment?: Partial<Candidate['comment']>
  form?: Partial<Candidate['form']>
  settings?: Partial<SiteSettings>
}

/** When the reader below pressed send. */
export const SENT_AT = Date.UTC(2026, 2, 4, 10, 30)

/** A reader's first words under an article, ordinary in every way; change what a test is about. */
export const candidate = ({ comment, form, settings, ...more }: Changes = {}): Candidate => ({
  site: {
    id: 'kozani',
    name: 'Νέα της Κοζάνης',
    lang: 'el',
    origins: ['https://kozani-news.example'],
    rule: 'all',
    settings: { ...siteSettingsSchema.parse({}), ...settings },
    policyVersion: '2026-01',
    policies: [],
    version: 1,
  },
  cause: 'new',
  comment: {
    id: '6f1c2b1e-8f0a-4a52-9f3e-3d1f6a8f2b10',
    parentId: null,
    body: 'Πολύ καλή είδηση για την πόλη μας, μακάρι να δούμε και έργα.',
    name: 'Ελένη Παπαδοπούλου',
    email: null,
    website: null,
    lang: 'el',
    createdAt: SENT_AT,
    ...comment,
  },
  thread: {
    key: 'adelfopoiisi',
    url: 'https://kozani-news.example/adelfopoiisi',
    title: 'Κοζάνη και Άλμπα Ιούλια',
  },
  facts: {
    address: '203.0.113.7',
    userAgent: 'Mozilla/5.0 (Android 14)',
    referrer: 'https://kozani-news.example/',
  },
  addressKey: null,
  form: { honeypot: '', shownAt: SENT_AT - 90_000, ...form },
  ...more,
})
