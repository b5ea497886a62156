import { z } from 'zod'
import { BODY_MAX, BODY_MAX_DEFAULT, DEPTH_MAX } from './limits.ts'
import { LANGUAGES } from './i18n/languages.ts'
import { SITE_TEXT_MAX, SPAM_DAYS_MAX, TRASH_DAYS_MAX } from './moderation/desk-limits.ts'
import { FIELD_USES } from './statuses.ts'

const fieldUse = z.enum(FIELD_USES)

const siteTextsSchema = z.object({
  aboveForm: z.string().max(SITE_TEXT_MAX).default(''),
  closed: z.string().max(SITE_TEXT_MAX).default(''),
})

/**
 * What a site's people may change without a deployment. Every setting has a default, so that settings
 * stored by an older version stay readable.
 */
export const siteSettingsSchema = z.object({
  fields: z
    .object({ name: fieldUse, email: fieldUse, website: fieldUse })
    .default({ name: 'optional', email: 'optional', website: 'optional' }),
  bodyMax: z.number().int().min(1).max(BODY_MAX).default(BODY_MAX_DEFAULT),
  /** Levels of replies below a root: 0 allows none. */
  maxDepth: z.number().int().min(0).max(DEPTH_MAX).default(4),
  /** Minutes in which a writer may edit; 0 switches editing off. */
  editMinutes: z.number().int().min(0).max(1440).default(15),
  /** Links from which a comment waits; twice as many make it spam. */
  linksMax: z.number().int().min(0).max(50).default(2),
  /** A form sent sooner than this after it was shown is a signal. */
  fillSecondsMin: z.number().min(0).max(60).default(2),
  /** Words and phrases that hold a comment, compared without case, accents, final sigma and Greeklish. */
  words: z.array(z.string().min(1).max(100)).max(2000).default([]),
  /** From one address within ten minutes: from `hold` on comments wait, from `refuse` on they are refused. */
  floods: z
    .object({ hold: z.number().int().min(1), refuse: z.number().int().min(1) })
    .default({ hold: 5, refuse: 60 }),
  /** Ask Akismet, where the deployment has a key. */
  akismet: z.boolean().default(true),
  /** Languages in which the form may speak; none means all. */
  languages: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length).default([]),
  /** Days after its beginning from which a thread takes no new comments; 0 never closes one. */
  closeAfterDays: z.number().int().min(0).max(3650).default(0),
  /** How long is kept what nobody sees; the bin for ever where it is 0. */
  retention: z
    .object({
      spamDays: z.number().int().min(1).max(SPAM_DAYS_MAX),
      trashDays: z.number().int().min(0).max(TRASH_DAYS_MAX),
    })
    .default({ spamDays: 15, trashDays: 0 }),
  /** The site's own words, by language: above the form, and in place of it where a thread is closed. */
  texts: z.partialRecord(z.enum(LANGUAGES), siteTextsSchema).default({}),
  /** Where the newsroom's days begin; '' takes that of the site's language. */
  timeZone: z.string().max(64).default(''),
  /** Back offices whose pages may show the desk: scheme, host and port. */
  deskOrigins: z.array(z.string().max(300)).max(20).default([]),
})
export type SiteSettings = z.infer<typeof siteSettingsSchema>
/** Settings as somebody writes them down: what is left out takes its default. */
export type SiteSettingsInput = z.input<typeof siteSettingsSchema>
