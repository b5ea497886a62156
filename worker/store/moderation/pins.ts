import { PINS_MAX } from '../../contract/moderation/constants.ts'
import type { ActStore } from '../../core/moderation/act-store.ts'
import type { Db } from '../db.ts'
import { logStatement } from './log-statement.ts'

/** Readers' pages are made anew: a pin is part of what they show. */
const RAISE_VERSION = `UPDATE threads SET version = version + 1
  WHERE id = (SELECT thread_id FROM comments WHERE id = ?1 AND site = ?2)`

const PINS = `(SELECT count(*) FROM comments p
  WHERE p.thread_id = comments.thread_id AND p.pinned_at IS NOT NULL AND p.status = 'approved')`

export const pin =
  (db: Db): ActStore['pin'] =>
  async ({ commentId, ...act }) => {
    const [, , , found] = await db.batch<{ pinned_at: number | null; status: string; pins: number }>([
      db
        .prepare(
          `UPDATE comments SET pinned_at = ?3
            WHERE id = ?1 AND site = ?2 AND pinned_at IS NULL AND status = 'approved' AND removed IS NULL
              AND ${PINS} < ${PINS_MAX}`,
        )
        .bind(commentId, act.site, act.at),
      logStatement(
        db,
        { ...act, act: 'comments.pin', subject: { kind: 'comment', id: commentId } },
        'EXISTS (SELECT 1 FROM comments WHERE id = ?9 AND site = ?1 AND pinned_at = ?2)',
        commentId,
      ),
      db.prepare(RAISE_VERSION).bind(commentId, act.site),
      db
        .prepare(`SELECT pinned_at, status, ${PINS} AS pins FROM comments WHERE id = ? AND site = ?`)
        .bind(commentId, act.site),
    ])
    const row = found?.results[0]
    if (!row) return null
    if (row.pinned_at !== null) return 'pinned'
    return row.status === 'approved' && row.pins >= PINS_MAX ? 'many' : 'unpublished'
  }

export const unpin =
  (db: Db): ActStore['unpin'] =>
  async ({ commentId, ...act }) => {
    await db.batch([
      logStatement(
        db,
        { ...act, act: 'comments.unpin', subject: { kind: 'comment', id: commentId } },
        'EXISTS (SELECT 1 FROM comments WHERE id = ?9 AND site = ?1 AND pinned_at IS NOT NULL)',
        commentId,
      ),
      db.prepare('UPDATE comments SET pinned_at = NULL WHERE id = ? AND site = ?').bind(commentId, act.site),
      db.prepare(RAISE_VERSION).bind(commentId, act.site),
    ])
  }
