import { z } from 'zod'
import { commentSchema, threadSchema } from '../comments.ts'
import { ACTIONS, STATUSES, WAITS } from '../statuses.ts'
import { REASON_CODES, WRITER_KINDS } from './constants.ts'
import { screeningSchema, textRangeSchema } from './findings.ts'

const instant = z.iso.datetime()
const count = z.number().int()

/** What is known of a writer, by what two comments have in common. Counts include this comment. */
export const writerSchema = z
  .object({
    handle: z.string().describe('names the writer in filters, bans and trust; says nothing about them'),
    kind: z.enum(WRITER_KINDS),
    approved: count,
    pending: count,
    spam: count,
    trash: count,
    trusted: z.boolean(),
    banned: z.boolean().describe('a ban on the writer or their e-mail is in force'),
  })
  .meta({ id: 'Writer' })
export type Writer = z.infer<typeof writerSchema>

export const deskThreadSchema = threadSchema
  .pick({ key: true, url: true, title: true, state: true })
  .extend({ held: z.boolean().describe('all its new comments wait, whatever the rule') })
  .meta({ id: 'DeskThread' })
export type DeskThread = z.infer<typeof deskThreadSchema>

export const deskCommentSchema = commentSchema
  .extend({
    status: z.enum(STATUSES),
    revision: count.describe('send it along with an edit, so that nobody’s newer words are lost'),
    email: z.string().nullable().describe('null here: ask for personal data, which is logged'),
    hasEmail: z.boolean(),
    hasAddress: z.boolean().describe('the address is still kept, encrypted, and can be asked for'),
    writer: writerSchema.nullable().describe('null for staff, and for who left nothing to be known by'),
    thread: deskThreadSchema,
    parent: z
      .object({ id: z.uuid(), name: z.string().nullable(), body: z.string(), status: z.enum(STATUSES) })
      .nullable(),
    screening: screeningSchema.nullable().describe('the newest'),
    waits: z.enum(WAITS).nullable().describe('why it waits; null where it does not, or nobody noted it'),
    reportCount: count.describe('readers’ reports that no moderator has decided about yet'),
    nextCheckAt: instant.nullable().describe('set while the comment is not checked yet'),
    lastDecision: z
      .object({
        id: z.uuid(),
        at: instant,
        action: z.enum(ACTIONS),
        by: z.object({ kind: z.enum(['rule', 'moderator', 'author']), name: z.string().nullable() }),
        reasonCode: z.enum(REASON_CODES).nullable(),
        reason: z.string().nullable(),
      })
      .nullable(),
    notes: count.describe('colleagues’ notes; the history has their words'),
    hits: z.array(textRangeSchema).describe('where the words of a search stand'),
  })
  .meta({ id: 'DeskComment' })
export type DeskComment = z.infer<typeof deskCommentSchema>

export const queueSchema = z
  .object({ comments: z.array(deskCommentSchema), next: z.string().nullable() })
  .meta({ id: 'Queue' })
export type Queue = z.infer<typeof queueSchema>
