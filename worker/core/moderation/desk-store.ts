import type { Summary } from '../../contract/moderation.ts'
import type { ReasonCode } from '../../contract/moderation/constants.ts'
import type { Action, Status } from '../../contract/statuses.ts'
import type { CommentRecord } from '../comment.ts'
import type { QueueSelection } from './queue-selection.ts'
import type { DecisionRecord, DeskRecord, HistoryRecord } from './desk-record.ts'

/** Who acts at the desk; the name is kept in the log as it is now. */
export type Actor = { id: string; name: string }

export type NewDecision = {
  id: string
  site: string
  by: Actor
  action: Action
  to: Status
  ids: readonly string[]
  /** Where given, a comment with another status is left alone. */
  expected: Status | null
  reasonCode: ReasonCode | null
  reason: string | null
  at: number
  /** When feedback to a filter that was wrong may leave. */
  feedbackDueAt: number
}

/** What stands in the store after a decision was tried on one comment. */
export type Decided = {
  id: string
  decided: boolean
  /** Null: the site has no such comment. */
  now: Pick<CommentRecord, 'status' | 'removed'> | null
}

export type Undo = {
  id: string
  decision: string
  site: string
  by: Actor
  at: number
  /** Decisions made before this moment stay. */
  since: number
  feedbackDueAt: number
  /** Where the step before ended: the id of a comment. */
  after: string | null
  /** Comments of one step. */
  limit: number
}

/** What became of an undo, and of each comment of the decision that was to be undone. */
export type Undone = {
  decision: { at: number; undoes: string | null; undoneBefore: boolean }
  next: string | null
  comments: { id: string; undone: boolean; removed: CommentRecord['removed'] }[]
}

export type SummaryRecord = {
  counts: Record<Status, number>
  reported: number
  oldestPendingAt: number | null
  unchecked: number
  /** The site's own setting, whether or not the deployment has a key. */
  wantsAkismet: boolean
  retention: Summary['retention']
  /** Decided since the moment that was asked for, the newest first. */
  decided: RecentDecision[]
}

/** What somebody, or a rule that had to wait for a filter, has decided. */
export type RecentDecision = { id: string; at: number; status: Status; by: DecisionRecord['by'] }

type Paged = QueueSelection & {
  limit: number
  /** Decoded from the opaque cursor by the store itself; `malformed` where it is not one of ours. */
  after: string | null
}

/**
 * The comments of one site as its moderators see them. Each call names the site: what belongs to another
 * one does not exist here. One implementation: D1.
 */
export type DeskStore = {
  /** Without any filter but the status, the cost is that of the page; with filters, of what they meet. */
  queue(query: Paged): Promise<{ comments: DeskRecord[]; next: string | null } | 'malformed'>
  /** The same as ids alone, always along the index of filters. */
  matching(query: Paged): Promise<{ ids: string[]; next: string | null } | 'malformed'>
  history(site: string, commentId: string): Promise<HistoryRecord | null>
  /**
   * One batch of a constant number of statements, whatever the number of comments. Whether somebody decided
   * meanwhile is asked inside it, so that of two moderators at once exactly one decides on a comment.
   */
  decide(decision: NewDecision): Promise<Decided[]>
  /** How many comments a decision is about, in all its steps. */
  decidedBy(site: string, decision: string): Promise<number>
  /** Answers the reports about published comments, which stay as they are. */
  keep(decision: Pick<NewDecision, 'id' | 'site' | 'by' | 'ids' | 'at'>): Promise<Decided[]>
  /**
   * Takes each comment back to where the decision found it, if nobody has decided on it since.
   * Null: the site has no such decision of a moderator.
   */
  undo(undo: Undo): Promise<Undone | null>
  /** `since`: news of decisions are wanted from this moment on; null: none. */
  summary(site: string, since: number | null): Promise<SummaryRecord>
}
