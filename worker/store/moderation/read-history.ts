import type { ReasonCode } from '../../contract/moderation/constants.ts'
import type { Action, Status } from '../../contract/statuses.ts'
import type { DecisionRecord } from '../../core/moderation/desk-record.ts'
import type { DeskStore } from '../../core/moderation/desk-store.ts'
import type { ReportRecord } from '../../core/ports/report-store.ts'
import { DESK_SELECT, toDeskRecord, toScreening, type DeskRow, type ScreeningRow } from './desk-rows.ts'
import type { Db } from '../db.ts'

type DecisionRow = {
  id: string
  at: number
  action: Action
  from_status: Status
  to_status: Status
  actor_kind: DecisionRecord['by']['kind']
  actor_name: string | null
  reason_code: ReasonCode | null
  reason: string | null
  undoes: string | null
}

const toDecision = (row: DecisionRow): DecisionRecord => ({
  id: row.id,
  at: row.at,
  action: row.action,
  from: row.from_status,
  to: row.to_status,
  by: { kind: row.actor_kind, name: row.actor_name },
  reasonCode: row.reason_code,
  reason: row.reason,
  undoes: row.undoes,
})

type ReportRow = Pick<ReportRecord, 'id' | 'at' | 'category' | 'words' | 'name' | 'email' | 'lang'> & {
  good_faith: number
  decided_at: number | null
}

const toReport = (row: ReportRow): ReportRecord => ({
  id: row.id,
  at: row.at,
  category: row.category,
  words: row.words,
  name: row.name,
  email: row.email,
  goodFaith: row.good_faith === 1,
  lang: row.lang,
  decidedAt: row.decided_at,
})

type EditRow = { at: number; body: string; editor: string | null; name: string | null }
type NoteRow = { id: string; at: number; member: string; text: string; name: string | null }

/** One comment with everything that happened to it, oldest first. */
export const readHistory =
  (db: Db): DeskStore['history'] =>
  async (site, commentId) => {
    const [comments, screenings, decisions, edits, notes, reports] = await db.batch([
      db.prepare(`${DESK_SELECT} WHERE c.id = ? AND c.site = ?`).bind(commentId, site),
      db.prepare('SELECT * FROM screenings WHERE comment_id = ? ORDER BY at, id').bind(commentId),
      // An undo in the same millisecond comes after what it undoes.
      db
        .prepare(
          `SELECT d.*, m.name AS actor_name FROM decisions d
            LEFT JOIN members m ON d.actor_kind = 'moderator' AND m.id = d.actor
            WHERE d.comment_id = ? ORDER BY d.at, d.undoes IS NOT NULL`,
        )
        .bind(commentId),
      db
        .prepare(
          `SELECT r.at, r.body, r.editor, m.name FROM revisions r LEFT JOIN members m ON m.id = r.editor
            WHERE r.comment_id = ? ORDER BY r.revision`,
        )
        .bind(commentId),
      db
        .prepare(
          `SELECT n.id, n.at, n.member, n.text, m.name FROM notes n LEFT JOIN members m ON m.id = n.member
            WHERE n.comment_id = ? ORDER BY n.at, n.id`,
        )
        .bind(commentId),
      db
        .prepare('SELECT * FROM reports WHERE comment_id = ? AND site = ? ORDER BY at, id')
        .bind(commentId, site),
    ])
    const found = comments?.results[0] as DeskRow | undefined
    if (!found) return null
    return {
      desk: toDeskRecord(found),
      screenings: ((screenings?.results ?? []) as (ScreeningRow & { at: number })[]).map((row) =>
        toScreening(row, row.at),
      ),
      decisions: ((decisions?.results ?? []) as DecisionRow[]).map(toDecision),
      edits: ((edits?.results ?? []) as EditRow[]).map(({ at, body, editor, name }) => ({
        at,
        body,
        by: editor === null ? { kind: 'author', name: null } : { kind: 'moderator', name },
      })),
      notes: ((notes?.results ?? []) as NoteRow[]).map(({ id, at, member, text, name }) => ({
        id,
        at,
        by: { id: member, name },
        text,
      })),
      reports: ((reports?.results ?? []) as ReportRow[]).map(toReport),
    }
  }
