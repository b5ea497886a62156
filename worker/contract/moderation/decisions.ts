import { z } from 'zod'
import { DECISION_IDS_MAX, REASON_MAX } from '../limits.ts'
import { ACTIONS, STATUSES } from '../statuses.ts'
import { REASON_CODES } from './constants.ts'
import { queueFilterSchema } from './queue.ts'

const instant = z.iso.datetime()

/*
 * Addresses, below /v1/sites/{site}/moderation:
 *   POST decisions              Decide     → Decided
 *   POST decisions/all          DecideAll  → DecidedAll
 *   POST decisions/keep         Keep       → Decided
 *   POST decisions/{decision}/undo?after=  → Undone; all steps of a decision, 500 comments in one call
 */

const word = {
  action: z.enum(ACTIONS),
  reasonCode: z
    .enum(REASON_CODES)
    .optional()
    .describe('why, from the short list: the writer reads its sentence in their own language'),
  reason: z.string().max(REASON_MAX).optional().describe('free text for the writer, behind that sentence'),
}

export const decideSchema = z
  .object({
    ...word,
    ids: z.array(z.uuid()).min(1).max(DECISION_IDS_MAX),
    expected: z
      .enum(STATUSES)
      .optional()
      .describe('the status the moderator saw; a comment that has another by now is skipped'),
  })
  .meta({ id: 'Decide' })
export type Decide = z.infer<typeof decideSchema>

/** Published comments stay published, and the reports about them are dealt with. */
export const keepSchema = z
  .object({ ids: z.array(z.uuid()).min(1).max(DECISION_IDS_MAX) })
  .meta({ id: 'Keep' })
export type Keep = z.infer<typeof keepSchema>

export const undoQuerySchema = z.object({
  after: z.uuid().optional().describe('`next` of the step before, where a decision was about more than 500'),
})

/** A decision about all that match, up to 500 in one call; ask again with `next` and `decision` for the rest. */
export const decideAllSchema = z
  .object({
    ...word,
    filter: queueFilterSchema,
    before: instant.optional().describe('what was written later was not seen by whoever decides'),
    after: z.string().max(400).optional().describe('`next` of the step before'),
    decision: z
      .uuid()
      .optional()
      .describe('the same for each step, and made by whoever asks: all are undone as one, answered or not'),
    recount: z
      .boolean()
      .optional()
      .describe('the step before brought no answer: say how many the decision has decided in all'),
  })
  .meta({ id: 'DecideAll' })
export type DecideAll = z.infer<typeof decideAllSchema>

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

export const decidedAllSchema = decidedSchema
  .extend({
    next: z.string().nullable().describe('set while there may be more that match'),
    inAll: z.number().int().nullable().describe('comments decided by all steps; null where not asked for'),
  })
  .meta({ id: 'DecidedAll' })
export type DecidedAll = z.infer<typeof decidedAllSchema>

export const undoneSchema = decidedSchema
  .extend({ next: z.uuid().nullable().describe('`after` of the next step, while there is one') })
  .meta({ id: 'Undone' })
export type Undone = z.infer<typeof undoneSchema>

export const decisionSchema = z
  .object({
    id: z.uuid(),
    at: instant,
    action: z.enum(ACTIONS),
    from: z.enum(STATUSES),
    to: z.enum(STATUSES),
    by: z.object({ kind: z.enum(['rule', 'moderator', 'author']), name: z.string().nullable() }),
    reasonCode: z.enum(REASON_CODES).nullable(),
    reason: z.string().nullable(),
    undoes: z.uuid().nullable(),
  })
  .meta({ id: 'Decision' })
export type Decision = z.infer<typeof decisionSchema>
