import { z } from 'zod'
import { REASON_MAX } from '../limits.ts'
import { BAN_EFFECTS, BAN_KINDS, PATTERN_MAX } from './constants.ts'

const instant = z.iso.datetime()

/*
 * Addresses, below /v1/sites/{site}/moderation:
 *   GET    bans?writer=&after=       → Bans
 *   POST   bans            NewBan    → 201 Ban
 *   DELETE bans/{ban}                → 204
 *   GET    writers/{handle}          → Writer
 *   POST   writers/{handle}/trust, DELETE writers/{handle}/trust → Writer
 */

export const newBanSchema = z
  .object({
    kind: z.enum(BAN_KINDS),
    comment: z.uuid().optional().describe('for writer, email and address: whoever wrote this comment'),
    value: z
      .string()
      .max(254)
      .optional()
      .describe(
        `for email: the e-mail itself; for name and text: a pattern of up to ${PATTERN_MAX} characters, case and accents alike, where * stands for anything`,
      ),
    effect: z.enum(BAN_EFFECTS).default('hold'),
    until: z.iso.datetime({ offset: true }).nullish().describe('its end; null for none'),
    reason: z.string().max(REASON_MAX).optional().describe('for colleagues'),
  })
  .meta({ id: 'NewBan' })
export type NewBan = z.infer<typeof newBanSchema>

export const banSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(BAN_KINDS),
    label: z
      .string()
      .nullable()
      .describe('the pattern, or the name that the writer used; an e-mail or address is not repeated'),
    writer: z.string().nullable().describe('handle of the writer it is about'),
    effect: z.enum(BAN_EFFECTS),
    until: instant.nullable(),
    reason: z.string().nullable(),
    by: z.string().nullable(),
    at: instant,
    met: z.number().int().describe('comments that it has met so far'),
  })
  .meta({ id: 'Ban' })
export type Ban = z.infer<typeof banSchema>

export const bansQuerySchema = z.object({
  after: z.string().max(400).optional(),
  writer: z.string().max(100).optional().describe('a handle: only what is about them or their e-mail'),
})
export const bansSchema = z
  .object({
    bans: z.array(banSchema).describe('the newest first, those in force only'),
    next: z.string().nullable(),
  })
  .meta({ id: 'Bans' })
export type Bans = z.infer<typeof bansSchema>
