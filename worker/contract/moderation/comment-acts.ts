import { z } from 'zod'
import { THREAD_TITLE_MAX, THREAD_URL_MAX } from '../limits.ts'
import { NAME_MAX } from '../line-limits.ts'
import { NOTE_MAX } from './constants.ts'
import { deskCommentSchema, deskThreadSchema } from './desk-comment.ts'

/*
 * Addresses, below /v1/sites/{site}/moderation:
 *   POST   comments/{id}/personal-data             → PersonalData
 *   PATCH  comments/{id}            DeskEdit        → DeskComment
 *   POST   comments/{id}/replies    StaffReply      → 201 StaffReplied
 *   POST   comments/{id}/pin, DELETE comments/{id}/pin → DeskComment
 *   POST   comments/{id}/notes      NewNote         → 201 Note
 *   DELETE comments/{id}/notes/{note}               → 204
 *   GET    comments/{id}/conversation?cursor=       → Conversation
 *   GET    thread?thread=KEY                        → DeskThread
 *   PATCH  thread?thread=KEY        ThreadChange    → DeskThread
 */

/** What stays hidden until somebody asks; each asking is logged with who and when. */
export const personalDataSchema = z
  .object({
    email: z.string().nullable(),
    address: z.string().nullable().describe('null once it is kept no longer'),
    userAgent: z.string().nullable(),
    referrer: z.string().nullable(),
  })
  .meta({ id: 'PersonalData' })
export type PersonalData = z.infer<typeof personalDataSchema>

/** A moderator's edit: the original is kept, the writer is told on the status page. */
export const deskEditSchema = z
  .object({
    body: z.string(),
    revision: z.number().int().describe('the revision that the moderator saw'),
  })
  .meta({ id: 'DeskEdit' })
export type DeskEdit = z.infer<typeof deskEditSchema>

/** An answer of the newsroom, published at once; a waiting parent is approved with it. */
export const staffReplySchema = z
  .object({
    id: z.uuid().describe('made by the page: the same id is stored once'),
    body: z.string(),
    name: z.string().max(NAME_MAX).optional().describe('else the moderator’s own'),
  })
  .meta({ id: 'StaffReply' })
export type StaffReply = z.infer<typeof staffReplySchema>

export const staffRepliedSchema = z
  .object({
    comment: deskCommentSchema,
    parent: deskCommentSchema,
    decision: z
      .uuid()
      .nullable()
      .describe('that published it, and a waiting parent with it; can be undone as any other'),
  })
  .meta({ id: 'StaffReplied' })
export type StaffReplied = z.infer<typeof staffRepliedSchema>

export const newNoteSchema = z.object({ text: z.string().min(1).max(NOTE_MAX) }).meta({ id: 'NewNote' })

/** The thread around one comment, in reading order, whatever the statuses. */
export const conversationQuerySchema = z.object({
  cursor: z.string().max(400).optional().describe('`earlier` or `later` of an answer before'),
})
export const conversationSchema = z
  .object({
    thread: deskThreadSchema,
    comments: z.array(deskCommentSchema),
    earlier: z.string().nullable(),
    later: z.string().nullable(),
  })
  .meta({ id: 'Conversation' })
export type Conversation = z.infer<typeof conversationSchema>

export const threadQuerySchema = z.object({ thread: z.string().min(1).max(500) })
export const threadChangeSchema = z
  .object({
    state: z.enum(['open', 'closed']).optional(),
    held: z.boolean().optional().describe('all its comments from now on wait, whatever the rule'),
    url: z
      .string()
      .max(THREAD_URL_MAX)
      .optional()
      .describe('where its article stands by now, on an origin of the site'),
    title: z.string().max(THREAD_TITLE_MAX).optional().describe('what its article is called by now'),
  })
  .meta({ id: 'ThreadChange' })
export type ThreadChange = z.infer<typeof threadChangeSchema>
