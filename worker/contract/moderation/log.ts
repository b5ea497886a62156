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

/** What an entry is about, as it is now: what was erased does not come back by the log. */
export const logSubjectSchema = z
  .object({
    comment: z.uuid().nullable().describe('the comment, or the first that a decision came to'),
    gone: z.boolean().describe('the comment was withdrawn or deleted'),
    name: z.string().nullable().describe('of the writer, or what a ban is about'),
    words: z.string().nullable().describe('the first words of the comment'),
    article: z.string().nullable(),
    reasonCode: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'LogSubject' })
export type LogSubject = z.infer<typeof logSubjectSchema>

/** An entry as the desk shows it; in files it has no `about`. */
export const logLineSchema = logEntrySchema
  .extend({ about: logSubjectSchema.nullable() })
  .meta({ id: 'LogLine' })
export type LogLine = z.infer<typeof logLineSchema>

/** Newest first. `acts` and `actors` are what one can filter by. */
export const logSchema = z
  .object({
    entries: z.array(logLineSchema),
    next: z.string().nullable(),
    acts: z.array(z.string()),
    actors: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'Log' })
export type Log = z.infer<typeof logSchema>
