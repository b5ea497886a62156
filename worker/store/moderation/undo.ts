import type { DeskStore } from '../../core/moderation/desk-store.ts'
import { FEEDBACK, RESUME_CHECKS, SUPERSEDE } from './decision-statements.ts'
import { logStatement } from './log-statement.ts'
import type { Db } from '../db.ts'

type OutcomeRow = {
  id: string
  at: number
  undoes: string | null
  undone: number
  undone_before: number
  removed: 'author' | 'moderator' | null
}

/**
 * One step's comments. The primary key has them in the order of their ids, so that a decision on tens of thousands
 * is taken back in batches that a database can carry. ?2 decision, ?3 site, ?7 where the step before ended.
 */
const step = (limit: string) => `(
    SELECT * FROM decisions
    WHERE id = ?2 AND site = ?3 AND actor_kind = 'moderator' AND comment_id > ?7 ORDER BY comment_id LIMIT ${limit}
  ) d CROSS JOIN comments c ON c.id = d.comment_id`

/** Compensating decisions for up to `limit` comments, in one batch of six statements. */
export const undo =
  (db: Db): DeskStore['undo'] =>
  async ({ id, decision, site, by, at, since, feedbackDueAt, after, limit }) => {
    const results = await db.batch([
      // Only where the decision is still the newest word on the comment: nobody's later work is touched.
      db
        .prepare(
          `INSERT INTO decisions
              (id, comment_id, site, action, from_status, to_status, actor_kind, actor, undoes, at)
            SELECT ?1, d.comment_id, d.site,
              CASE d.from_status WHEN 'approved' THEN 'approve' WHEN 'pending' THEN 'pend' ELSE d.from_status END,
              d.to_status, d.from_status, 'moderator', ?4, d.id, ?5
            FROM ${step('?8')}
            WHERE d.undoes IS NULL AND d.at > ?6 AND c.status = d.to_status AND c.removed IS NOT 'author'
              AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.comment_id = d.comment_id AND +u.undoes = d.id)
              AND NOT EXISTS (
                SELECT 1 FROM decisions n
                WHERE n.comment_id = d.comment_id AND n.id <> d.id
                  AND (n.at > d.at OR (n.at = d.at AND n.from_status = d.to_status))
              )`,
        )
        .bind(id, decision, site, by.id, at, since, after ?? '', limit),
      db.prepare(FEEDBACK).bind(id, feedbackDueAt),
      db.prepare(SUPERSEDE).bind(id),
      db.prepare(RESUME_CHECKS).bind(id, at),
      logStatement(
        db,
        {
          site,
          by,
          at,
          act: 'comments.undo',
          subject: { kind: 'decision', id: decision },
          comments: 'SELECT count(*) FROM decisions WHERE id = ?9',
        },
        'EXISTS (SELECT 1 FROM decisions WHERE id = ?9)',
        id,
      ),
      db
        .prepare(
          `SELECT d.comment_id AS id, d.at, d.undoes, u.id IS NOT NULL AS undone, c.removed,
              EXISTS (
                SELECT 1 FROM decisions o WHERE o.comment_id = d.comment_id AND +o.undoes = d.id AND o.id <> ?1
              ) AS undone_before
            FROM ${step('?4 + 1')} LEFT JOIN decisions u ON u.id = ?1 AND u.comment_id = d.comment_id
            ORDER BY d.comment_id`,
        )
        .bind(id, decision, site, limit, null, null, after ?? ''),
    ])
    const found = (results.at(-1)?.results ?? []) as OutcomeRow[]
    const rows = found.slice(0, limit)
    const [first] = rows
    if (!first) return null
    return {
      decision: {
        at: Math.max(...rows.map((row) => row.at)),
        undoes: first.undoes,
        undoneBefore: rows.every((row) => row.undone_before === 1),
      },
      next: found.length > limit ? (rows.at(-1)?.id ?? null) : null,
      comments: rows.map((row) => ({ id: row.id, undone: row.undone === 1, removed: row.removed })),
    }
  }
