import { z } from 'zod'
import { ROLES, STATUSES } from './statuses.ts'

const instant = z.iso.datetime()

export const summaryQuerySchema = z.object({
  since: instant.optional().describe('`at` of an earlier answer: what was decided since comes along'),
})

export const summarySchema = z
  .object({
    at: instant.describe('the worker’s own time'),
    decided: z
      .array(
        z.object({
          id: z.uuid(),
          at: instant,
          status: z.enum(STATUSES),
          by: z.object({ kind: z.enum(['rule', 'moderator', 'author']), name: z.string().nullable() }),
        }),
      )
      .describe('each comment decided since, the newest first and once; at most 500 decisions back'),
    counts: z.object({
      pending: z.number().int(),
      approved: z.number().int(),
      spam: z.number().int(),
      trash: z.number().int(),
    }),
    reported: z
      .number()
      .int()
      .describe('published comments that readers reported, and nobody has decided of since'),
    oldestPendingAt: instant.nullable(),
    unchecked: z.number().int().describe('comments that Akismet could not look at yet'),
    akismet: z.enum(['off', 'working', 'unreachable', 'key_refused']),
    retention: z
      .object({ spamDays: z.number().int(), trashDays: z.number().int() })
      .describe('for how many days the site keeps spam, and the trash: for ever where it is 0'),
  })
  .meta({ id: 'Summary' })
export type Summary = z.infer<typeof summarySchema>

/** Who sits at the desk. */
export const sessionSchema = z
  .object({
    member: z.object({ id: z.uuid(), name: z.string() }),
    sites: z.array(z.object({ id: z.string(), name: z.string(), lang: z.string(), role: z.enum(ROLES) })),
    passkeys: z.number().int().describe('0 asks the desk to have one registered'),
    expiresAt: instant,
    via: z
      .enum(['session', 'token', 'embedded'])
      .optional()
      .describe('embedded: a desk inside another page, without what cannot be undone'),
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof sessionSchema>

export const inviteSchema = z
  .object({ name: z.string().min(1).max(80), role: z.enum(ROLES) })
  .meta({ id: 'Invite' })
export const invitedSchema = z.object({ url: z.url(), expiresAt: instant }).meta({ id: 'Invited' })
export type Invited = z.infer<typeof invitedSchema>

/** What the fragment of a one-time link carries. */
export const openInviteSchema = z.object({ token: z.string().min(1).max(200) }).meta({ id: 'OpenInvite' })
/** What the browser's authenticator answered, as JSON. */
export const passkeyAnswerSchema = z
  .object({ response: z.record(z.string(), z.unknown()) })
  .meta({ id: 'PasskeyAnswer' })
