import { z } from 'zod'
import { LOG_PAGE_MAX } from './desk-limits.ts'

const instant = z.iso.datetime()

export const logFilterSchema = z.object({
  who: z.string().max(100).optional().describe('id of an actor'),
  act: z.string().max(40).optional().describe('an act, or the first part of some: `settings`'),
  from: instant.optional(),
  to: instant.optional().describe('up to, and without'),
})
export const logQuerySchema = logFilterSchema.extend({
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(LOG_PAGE_MAX).default(50),
})

export const logEntrySchema = z
  .object({
    id: z.string(),
    at: instant,
    actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
    act: z.string(),
    subject: z.object({ kind: z.string(), id: z.string() }).nullable(),
    detail: z.record(z.string(), z.unknown()).describe('for a change: `before` and `after`'),
  })
  .meta({ id: 'LogEntry' })
export type LogEntry = z.infer<typeof logEntrySchema>

/** Newest first. `acts` and `actors` are what one can filter by. */
export const logSchema = z
  .object({
    entries: z.array(logEntrySchema),
    next: z.string().nullable(),
    acts: z.array(z.string()),
    actors: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'Log' })
export type Log = z.infer<typeof logSchema>
