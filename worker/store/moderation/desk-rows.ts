import type { Finding } from '../../contract/moderation/findings.ts'
import type { Status } from '../../contract/statuses.ts'
import type {
  DecisionRecord,
  DeskRecord,
  ScreeningRecord,
  WriterRecord,
} from '../../core/moderation/desk-record.ts'
import { commentColumns, toComment, type CommentRow } from '../row.ts'

/** What is kept of the writer `w`, as one JSON object. */
export const WRITER_JSON = `json_object('handle', w.handle, 'kind', substr(w.ref, 1, 1), 'approved', w.approved, 'pending', w.pending,
        'spam', w.spam, 'trash', w.trash, 'trusted', w.trusted_at IS NOT NULL, 'banned', EXISTS (
          SELECT 1 FROM bans b WHERE b.site = w.site AND b.kind IN ('writer', 'email') AND b.key = w.ref
            AND (b.until IS NULL OR b.until > unixepoch() * 1000)))`

/** One comment with its thread, its parent and the newest screening, each found by an index. */
export const DESK_SELECT = `SELECT ${commentColumns('c')}, c.check_due_at, c.report_count, c.seq,
    c.facts IS NOT NULL AS has_facts,
    t.key AS thread_key, t.url AS thread_url, t.title AS thread_title, t.state AS thread_state,
    t.held AS thread_held,
    p.name AS parent_name, p.body AS parent_body, p.status AS parent_status,
    (SELECT json_object('id', d.id, 'at', d.at, 'action', d.action, 'kind', d.actor_kind, 'reasonCode', d.reason_code,
        'reason', d.reason, 'name', (SELECT m.name FROM members m WHERE d.actor_kind = 'moderator' AND m.id = d.actor))
      FROM decisions d WHERE d.comment_id = c.id ORDER BY d.at DESC, d.undoes IS NULL LIMIT 1) AS last_decision,
    (SELECT count(*) FROM notes o WHERE o.comment_id = c.id) AS notes,
    (SELECT ${WRITER_JSON}
      FROM writers w WHERE w.site = c.site AND w.ref = c.writer_ref) AS writer,
    s.at AS screened_at, s.cause, s.verdict, s.checked, s.findings, s.waits
  FROM comments c
  JOIN threads t ON t.id = c.thread_id
  LEFT JOIN comments p ON p.id = c.parent_id
  LEFT JOIN screenings s ON s.id =
    (SELECT n.id FROM screenings n WHERE n.comment_id = c.id ORDER BY n.at DESC, n.id DESC LIMIT 1)`

export type ScreeningRow = {
  cause: ScreeningRecord['cause']
  verdict: ScreeningRecord['verdict']
  checked: number
  findings: string
  waits: ScreeningRecord['waits']
}

export type DeskRow = CommentRow & {
  check_due_at: number | null
  report_count: number
  seq: number
  writer: string | null
  thread_key: string
  thread_url: string | null
  thread_title: string | null
  thread_state: 'open' | 'closed'
  thread_held: number
  has_facts: number
  last_decision: string | null
  notes: number
  parent_name: string | null
  parent_body: string | null
  parent_status: Status | null
} & (({ screened_at: number } & ScreeningRow) | { screened_at: null })

export const toScreening = (row: ScreeningRow, at: number): ScreeningRecord => ({
  at,
  cause: row.cause,
  verdict: row.verdict,
  checked: row.checked === 1,
  // Written by the store from the filters' own answers.
  findings: JSON.parse(row.findings) as Finding[],
  waits: row.waits,
})

const parentOf = (row: DeskRow): DeskRecord['parent'] =>
  row.parent_id === null || row.parent_status === null
    ? null
    : { id: row.parent_id, name: row.parent_name, body: row.parent_body ?? '', status: row.parent_status }

type LastDecisionJson = Omit<NonNullable<DeskRecord['lastDecision']>, 'by'> & {
  kind: DecisionRecord['by']['kind']
  name: string | null
}

const lastDecisionOf = (row: DeskRow): DeskRecord['lastDecision'] => {
  if (row.last_decision === null) return null
  // Spelled by DESK_SELECT.
  const { kind, name, ...last } = JSON.parse(row.last_decision) as LastDecisionJson
  return { ...last, by: { kind, name } }
}

const WRITER_KINDS = { e: 'email', r: 'receipt', a: 'address' } as const

type WriterJson = Record<Status, number> & {
  handle: string
  kind: keyof typeof WRITER_KINDS
  trusted: number
  banned: number
}

export const toWriter = (json: string): WriterRecord => {
  // Spelled by DESK_SELECT.
  const { handle, kind, trusted, banned, ...counts } = JSON.parse(json) as WriterJson
  return { handle, kind: WRITER_KINDS[kind], counts, trusted: trusted === 1, banned: banned === 1 }
}

export const toDeskRecord = (row: DeskRow): DeskRecord => ({
  comment: toComment(row),
  checkDueAt: row.check_due_at,
  reportCount: row.report_count,
  thread: {
    key: row.thread_key,
    url: row.thread_url,
    title: row.thread_title,
    state: row.thread_state,
    held: row.thread_held === 1,
  },
  parent: parentOf(row),
  screening: row.screened_at === null ? null : toScreening(row, row.screened_at),
  hasFacts: row.has_facts === 1,
  writer: row.writer === null ? null : toWriter(row.writer),
  lastDecision: lastDecisionOf(row),
  notes: row.notes,
})
