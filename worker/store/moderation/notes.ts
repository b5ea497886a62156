import type { ActStore } from '../../core/moderation/act-store.ts'
import type { Db } from '../db.ts'
import { logStatement } from './log-statement.ts'

export const addNote =
  (db: Db): ActStore['addNote'] =>
  async ({ id, commentId, text, ...act }) => {
    const [added] = await db.batch([
      db
        .prepare(
          `INSERT INTO notes (id, site, comment_id, member, text, at)
            SELECT ?1, site, id, ?4, ?5, ?6 FROM comments
            WHERE id = ?3 AND site = ?2 AND removed IS NOT 'author'`,
        )
        .bind(id, act.site, commentId, act.by.id, text, act.at),
      logStatement(
        db,
        { ...act, act: 'comments.note', subject: { kind: 'comment', id: commentId }, detail: { note: id } },
        'EXISTS (SELECT 1 FROM notes WHERE id = ?9)',
        id,
      ),
    ])
    return added?.meta.changes === 1 ? { id, at: act.at, by: act.by, text } : null
  }

/** Whose note a colleague took away: the log is all that will know. */
const WRITTEN_BY = `SELECT json_object('writtenBy', iif(n.member = ?3, NULL, m.name))
  FROM notes n LEFT JOIN members m ON m.id = n.member WHERE n.id = ?9`

export const removeNote =
  (db: Db): ActStore['removeNote'] =>
  async ({ id, commentId, anybodys, ...act }) => {
    const all = Number(anybodys)
    const found = 'FROM notes WHERE id = ?9 AND site = ?1 AND comment_id = ?7 AND (member = ?3 OR ?10)'
    const [, removed] = await db.batch([
      logStatement(
        db,
        {
          ...act,
          act: 'comments.unnote',
          subject: { kind: 'comment', id: commentId },
          detail: { note: id },
          more: WRITTEN_BY,
        },
        `EXISTS (SELECT 1 ${found})`,
        id,
        all,
      ),
      db
        .prepare('DELETE FROM notes WHERE id = ?1 AND site = ?2 AND comment_id = ?3 AND (member = ?4 OR ?5)')
        .bind(id, act.site, commentId, act.by.id, all),
    ])
    return removed?.meta.changes === 1
  }
