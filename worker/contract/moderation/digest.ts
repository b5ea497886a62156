import { z } from 'zod'
import { LANGUAGES } from '../i18n/languages.ts'
import { DIGEST_FREQUENCIES } from './desk-limits.ts'

const instant = z.iso.datetime()

/** What one member hears of one site by e-mail. */
export const digestSchema = z
  .object({
    available: z.boolean().describe('false where this deployment sends no mail'),
    frequency: z.enum(DIGEST_FREQUENCIES),
    hour: z.number().int().min(0).max(23).describe('of the daily mail, in the site’s time zone'),
    lang: z.enum(LANGUAGES),
    address: z.string().nullable(),
    confirmed: z.boolean().describe('nothing is sent before the code in a first mail was entered'),
    lastSentAt: instant.nullable(),
  })
  .meta({ id: 'Digest' })
export type Digest = z.infer<typeof digestSchema>

export const changeDigestSchema = z
  .object({
    frequency: z.enum(DIGEST_FREQUENCIES),
    hour: z.number().int().min(0).max(23).default(8),
    lang: z.enum(LANGUAGES),
    address: z.string().max(300).nullable(),
  })
  .meta({ id: 'ChangeDigest' })
export type ChangeDigest = z.infer<typeof changeDigestSchema>
export const confirmDigestSchema = z.object({ code: z.string().min(1).max(20) }).meta({ id: 'ConfirmDigest' })

/** A private feed of what waits. The address holds the secret, and is shown once. */
export const deskFeedSchema = z
  .object({ active: z.boolean(), createdAt: instant.nullable(), lastReadAt: instant.nullable() })
  .meta({ id: 'DeskFeed' })
export type DeskFeed = z.infer<typeof deskFeedSchema>
export const madeDeskFeedSchema = z.object({ url: z.url(), createdAt: instant }).meta({ id: 'MadeDeskFeed' })
export type MadeDeskFeed = z.infer<typeof madeDeskFeedSchema>
