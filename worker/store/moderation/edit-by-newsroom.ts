import type { ActStore } from '../../core/moderation/act-store.ts'
import type { Db } from '../db.ts'
import { logStatement } from './log-statement.ts'

const THIS = 'id = ?1 AND site = ?2 AND revision = ?3 AND removed IS NULL'

/** The original stays as a revision that says who changed it: old text, new text and the log, or none. */
export const editByNewsroom =
  (db: Db): ActStore['edit'] =>
  async ({ commentId, revision, body, folded, ...act }) => {
    const [, , edited, found] = await db.batch([
      db
        .prepare(
          `INSERT INTO revisions (comment_id, revision, body, at, editor)
            SELECT id, revision, body, ?4, ?5 FROM comments WHERE ${THIS}`,
        )
        .bind(commentId, act.site, revision, act.at, act.by.id),
      logStatement(
        db,
        { ...act, act: 'comments.edit', subject: { kind: 'comment', id: commentId }, detail: { revision } },
        'EXISTS (SELECT 1 FROM comments WHERE id = ?9 AND site = ?1 AND revision = ?10 AND removed IS NULL)',
        commentId,
        revision,
      ),
      db
        .prepare(
          `UPDATE comments SET body = ?4, folded = ?5, edited_at = ?6, revision = revision + 1 WHERE ${THIS}
            RETURNING id`,
        )
        .bind(commentId, act.site, revision, body, folded, act.at),
      db.prepare('SELECT removed FROM comments WHERE id = ? AND site = ?').bind(commentId, act.site),
    ])
    if (edited?.results.length === 1) return 'edited'
    const row = (found?.results as { removed: string | null }[] | undefined)?.[0]
    if (!row) return null
    return row.removed === null ? 'changed' : 'removed'
  }
