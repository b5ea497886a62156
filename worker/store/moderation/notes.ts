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

export const removeNote =
  (db: Db): ActStore['removeNote'] =>
  async ({ id, commentId, ...act }) => {
    const mine = 'SELECT 1 FROM notes WHERE id = ?9 AND site = ?1 AND comment_id = ?7 AND member = ?3'
    const [, removed] = await db.batch([
      logStatement(
        db,
        { ...act, act: 'comments.unnote', subject: { kind: 'comment', id: commentId }, detail: { note: id } },
        `EXISTS (${mine})`,
        id,
      ),
      db
        .prepare('DELETE FROM notes WHERE id = ? AND site = ? AND comment_id = ? AND member = ?')
        .bind(id, act.site, commentId, act.by.id),
    ])
    return removed?.meta.changes === 1
  }
