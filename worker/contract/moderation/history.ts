import { z } from 'zod'
import { REPORT_CATEGORIES } from '../statuses.ts'
import { decisionSchema } from './decisions.ts'
import { deskCommentSchema } from './desk-comment.ts'
import { screeningSchema } from './findings.ts'

const instant = z.iso.datetime()

export const noteSchema = z
  .object({
    id: z.uuid(),
    at: instant,
    by: z.object({ id: z.uuid(), name: z.string().nullable() }),
    text: z.string(),
  })
  .meta({ id: 'Note' })
export type Note = z.infer<typeof noteSchema>

/** What Akismet is told of a comment, put together from what is stored: no copy of a call is kept. Values are null where they stay hidden: e-mail and address. */
export const sentSchema = z
  .object({
    at: instant.describe('when it looked last, or was last tried in vain'),
    answered: z.boolean().describe('false: it never answered, so that nobody knows what of this it got'),
    fields: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
  })
  .meta({ id: 'Sent' })
export type Sent = z.infer<typeof sentSchema>

export const receivedReportSchema = z
  .object({
    id: z.uuid(),
    at: instant,
    category: z.enum(REPORT_CATEGORIES),
    words: z.string().nullable().describe('like name and email null for whoever may not see personal data'),
    name: z.string().nullable(),
    email: z.string().nullable().describe('where the reporter awaits the newsroom’s answer'),
    goodFaith: z.boolean(),
    lang: z.string(),
    decidedAt: instant.nullable().describe('when a moderator next decided about the comment'),
  })
  .meta({ id: 'ReceivedReport' })
export type ReceivedReport = z.infer<typeof receivedReportSchema>

export const historySchema = z
  .object({
    comment: deskCommentSchema,
    screenings: z.array(screeningSchema),
    decisions: z.array(decisionSchema),
    edits: z.array(
      z.object({
        at: instant,
        body: z.string().describe('the text before this edit'),
        by: z.object({ kind: z.enum(['author', 'moderator']), name: z.string().nullable() }),
      }),
    ),
    reports: z.array(receivedReportSchema),
    notes: z.array(noteSchema),
    akismet: sentSchema
      .nullable()
      .describe('null where it has not looked, or what it was told is kept no longer'),
  })
  .meta({ id: 'History' })
export type History = z.infer<typeof historySchema>
