import { z } from 'zod'
import { commentSchema, threadSchema } from './comments.ts'
import { DECISION_IDS_MAX, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, REASON_MAX } from './limits.ts'
import {
  ACTIONS,
  FILTERS,
  FINDING_REASONS,
  REPORT_CATEGORIES,
  ROLES,
  STATUSES,
  VERDICTS,
} from './statuses.ts'

const instant = z.iso.datetime()

export const findingSchema = z
  .object({
    filter: z.enum(FILTERS),
    verdict: z.enum(VERDICTS),
    reason: z.enum(FINDING_REASONS),
    detail: z.string().nullable(),
    sure: z.number().min(0).max(1).describe('how sure the filter is of its verdict'),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof findingSchema>

export const screeningSchema = z
  .object({
    at: instant,
    cause: z.enum(['new', 'edit', 'recheck']),
    verdict: z.enum(VERDICTS),
    checked: z.boolean().describe('false while a filter that must look could not'),
    findings: z.array(findingSchema),
  })
  .meta({ id: 'Screening' })
export type Screening = z.infer<typeof screeningSchema>

export const deskCommentSchema = commentSchema
  .extend({
    status: z.enum(STATUSES),
    email: z.string().nullable(),
    thread: threadSchema.pick({ key: true, url: true, title: true }),
    parent: z
      .object({ id: z.uuid(), name: z.string().nullable(), body: z.string(), status: z.enum(STATUSES) })
      .nullable(),
    screening: screeningSchema.nullable().describe('the newest'),
    reportCount: z.number().int().describe('readers’ reports that no moderator has decided about yet'),
    nextCheckAt: instant.nullable().describe('set while the comment is not checked yet'),
  })
  .meta({ id: 'DeskComment' })
export type DeskComment = z.infer<typeof deskCommentSchema>

export const queueQuerySchema = z.object({
  status: z.enum(STATUSES).default('pending'),
  q: z.string().max(200).optional(),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
})
export const queueSchema = z
  .object({ comments: z.array(deskCommentSchema), next: z.string().nullable() })
  .meta({ id: 'Queue' })
export type Queue = z.infer<typeof queueSchema>

export const decideSchema = z
  .object({
    action: z.enum(ACTIONS),
    ids: z.array(z.uuid()).min(1).max(DECISION_IDS_MAX),
    expected: z
      .enum(STATUSES)
      .optional()
      .describe('the status the moderator saw; a comment that has another by now is skipped'),
    reason: z.string().max(REASON_MAX).optional(),
  })
  .meta({ id: 'Decide' })
export type Decide = z.infer<typeof decideSchema>

export const SKIP_CODES = ['already_decided', 'unknown_comment', 'comment_withdrawn', 'unchanged'] as const
export const decidedSchema = z
  .object({
    decision: z.uuid().nullable().describe('null where nothing was decided'),
    decided: z.array(z.uuid()),
    skipped: z.array(z.object({ id: z.string(), code: z.enum(SKIP_CODES) })),
    undoableUntil: instant.nullable(),
  })
  .meta({ id: 'Decided' })
export type Decided = z.infer<typeof decidedSchema>

export const decisionSchema = z
  .object({
    id: z.uuid(),
    at: instant,
    action: z.enum(ACTIONS),
    from: z.enum(STATUSES),
    to: z.enum(STATUSES),
    by: z.object({ kind: z.enum(['rule', 'moderator', 'author']), name: z.string().nullable() }),
    reason: z.string().nullable(),
    undoes: z.uuid().nullable(),
  })
  .meta({ id: 'Decision' })
export type Decision = z.infer<typeof decisionSchema>

export const receivedReportSchema = z
  .object({
    id: z.uuid(),
    at: instant,
    category: z.enum(REPORT_CATEGORIES),
    words: z.string().nullable(),
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
    edits: z.array(z.object({ at: instant, body: z.string().describe('the text before this edit') })),
    reports: z.array(receivedReportSchema),
  })
  .meta({ id: 'History' })
export type History = z.infer<typeof historySchema>

export const summarySchema = z
  .object({
    counts: z.object({
      pending: z.number().int(),
      approved: z.number().int(),
      spam: z.number().int(),
      trash: z.number().int(),
    }),
    oldestPendingAt: instant.nullable(),
    unchecked: z.number().int().describe('comments that Akismet could not look at yet'),
    akismet: z.enum(['off', 'working', 'unreachable', 'key_refused']),
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
