import type { ActStore } from '../../core/moderation/act-store.ts'
import type { Db } from '../db.ts'
import { logStatement } from './log-statement.ts'

/** The look and its line in the log are one batch: nothing is seen that was not written down. */
export const personalData =
  (db: Db): ActStore['personalData'] =>
  async ({ commentId, ...act }) => {
    const [, found] = await db.batch<{ email: string | null; facts: string | null }>([
      logStatement(
        db,
        { ...act, act: 'personal.look', subject: { kind: 'comment', id: commentId } },
        'EXISTS (SELECT 1 FROM comments WHERE id = ?9 AND site = ?1)',
        commentId,
      ),
      db.prepare('SELECT email, facts FROM comments WHERE id = ? AND site = ?').bind(commentId, act.site),
    ])
    return found?.results[0] ?? null
  }
