import type { Finding } from '../../contract/moderation/findings.ts'
import type { ReasonCode, WriterKind } from '../../contract/moderation/constants.ts'
import type { Action, Status, Verdict, Waits } from '../../contract/statuses.ts'
import type { CommentRecord, ThreadRecord } from '../comment.ts'
import type { ReportRecord } from '../ports/report-store.ts'

/** Times are milliseconds since 1970, UTC. */
export type ScreeningRecord = {
  at: number
  cause: 'new' | 'edit' | 'recheck'
  verdict: Verdict
  checked: boolean
  findings: Finding[]
  /** Why the comment waited when they had looked; null where it did not, or where that was not noted yet. */
  waits: Waits | null
}

export type DecisionRecord = {
  id: string
  at: number
  action: Action
  from: Status
  to: Status
  by: { kind: 'rule' | 'moderator' | 'author'; name: string | null }
  reasonCode: ReasonCode | null
  reason: string | null
  undoes: string | null
}

/** A comment with all that a moderator needs to decide on it. */
export type DeskRecord = {
  comment: CommentRecord
  /** When a filter that has not looked yet will be asked; null where all have looked. */
  checkDueAt: number | null
  thread: Pick<ThreadRecord, 'key' | 'url' | 'title' | 'state'> & { held: boolean }
  parent: Pick<CommentRecord, 'id' | 'name' | 'body' | 'status'> | null
  screening: ScreeningRecord | null
  /** Readers' reports that no moderator has decided about yet. */
  reportCount: number
  /** Encrypted facts are still kept: with them the address. */
  hasFacts: boolean
  writer: WriterRecord | null
  lastDecision: Pick<DecisionRecord, 'id' | 'at' | 'action' | 'by' | 'reasonCode' | 'reason'> | null
  notes: number
}

export type WriterRecord = {
  handle: string
  kind: WriterKind
  counts: Record<Status, number>
  trusted: boolean
  banned: boolean
}

export type NoteRecord = { id: string; at: number; by: { id: string; name: string | null }; text: string }

export type HistoryRecord = {
  desk: DeskRecord
  screenings: ScreeningRecord[]
  decisions: DecisionRecord[]
  edits: { at: number; body: string; by: { kind: 'author' | 'moderator'; name: string | null } }[]
  notes: NoteRecord[]
  reports: ReportRecord[]
}
