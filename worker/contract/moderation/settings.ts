import { z } from 'zod'
import { commentSchema } from '../comments.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import { siteSettingsSchema } from '../site.ts'
import { RULES, STATUSES, VERDICTS } from '../statuses.ts'

const instant = z.iso.datetime()

export const wordingSchema = z
  .object({
    lang: z.enum(LANGUAGES),
    url: z.string().min(1).max(2_000).describe('of the policy: https, or http on this machine'),
    words: z
      .string()
      .min(1)
      .max(500)
      .describe('the label of the box; the part in square brackets is the link'),
  })
  .meta({ id: 'Wording' })
export type Wording = z.infer<typeof wordingSchema>

/** All that a site's owners may change without a deployment. */
export const siteDocumentSchema = z
  .object({
    version: z
      .number()
      .int()
      .describe('send it back with a change: what changed meanwhile is not overwritten'),
    name: z.string(),
    lang: z.enum(LANGUAGES),
    origins: z.array(z.string()),
    rule: z.enum(RULES),
    settings: siteSettingsSchema,
    policy: z.object({ version: z.string(), wordings: z.array(wordingSchema) }),
    deployment: z.object({
      akismet: z.boolean().describe('this deployment has a key for Akismet'),
      mail: z.boolean().describe('this deployment can send e-mail'),
    }),
  })
  .meta({ id: 'SiteDocument' })
export type SiteDocument = z.infer<typeof siteDocumentSchema>

/** The whole of it, as it is to be: a setting that is left out takes its default. */
export const changeSiteSchema = z
  .object({
    version: z.number().int(),
    name: z.string().min(1).max(120),
    lang: z.enum(LANGUAGES),
    origins: z.array(z.string().max(300)).max(50),
    rule: z.enum(RULES),
    settings: siteSettingsSchema,
  })
  .meta({ id: 'ChangeSite' })
export type ChangeSite = z.infer<typeof changeSiteSchema>

export const previewSettingsSchema = z
  .object({ rule: z.enum(RULES), settings: siteSettingsSchema })
  .meta({ id: 'PreviewSettings' })
export type PreviewSettings = z.infer<typeof previewSettingsSchema>

/** What these settings would have said of the newest comments. Nothing is written. */
export const settingsPreviewSchema = z
  .object({
    comments: z.array(
      commentSchema.pick({ id: true, body: true, createdAt: true }).extend({
        name: z.string().nullable(),
        was: z.object({
          verdict: z.enum(VERDICTS).nullable(),
          by: z.enum(['filters', 'moderator']).describe('who had the last word'),
          status: z.enum(STATUSES),
        }),
        would: z.object({
          verdict: z.enum(VERDICTS),
          status: z.enum(STATUSES).describe('where the rule alone would have put it'),
          known: z
            .boolean()
            .describe('rule `first`: published, since an earlier comment of the same e-mail or receipt is'),
          unlessKnown: z.boolean().describe('waits only where the writer is new: rule `first`'),
          word: z.string().nullable().describe('the listed word that was found'),
          links: z.number().int().nullable().describe('how many links were too many'),
        }),
        differs: z.boolean().describe('the settings of today would have decided otherwise'),
      }),
    ),
    published: z.object({ today: z.number().int(), then: z.number().int() }),
    waiting: z.object({ today: z.number().int(), then: z.number().int() }),
    spam: z.object({ today: z.number().int(), then: z.number().int() }),
  })
  .meta({ id: 'SettingsPreview' })
export type SettingsPreview = z.infer<typeof settingsPreviewSchema>

/** Every wording that readers were ever shown. */
export const policyVersionsSchema = z
  .object({
    policies: z.array(
      z.object({
        version: z.string(),
        current: z.boolean(),
        createdAt: instant,
        consents: z.number().int().describe('comments that were written under it'),
        wordings: z.array(wordingSchema),
      }),
    ),
  })
  .meta({ id: 'PolicyVersions' })
export type PolicyVersions = z.infer<typeof policyVersionsSchema>

/** From now on readers are asked again, in these words. */
export const publishPolicySchema = z
  .object({
    version: z.number().int().describe('of the settings, as in a change of them'),
    name: z
      .string()
      .min(1)
      .max(40)
      .describe('of the policy’s version, for example its date; never one that was used before'),
    wordings: z.array(wordingSchema).min(1).max(LANGUAGES.length),
  })
  .meta({ id: 'PublishPolicy' })
export type PublishPolicy = z.infer<typeof publishPolicySchema>
