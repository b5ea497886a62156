import { ACTION_STATUS, ACTIONS, type Action, type Status } from '../contract/statuses.ts'
import type { Settlement, Told } from '../core/ports/comment-store.ts'
import type { Db } from './db.ts'
import { retrying } from './retrying.ts'

const IN_HELD_THREAD = 'EXISTS (SELECT 1 FROM threads t WHERE t.id = c.thread_id AND t.held = 1)'

// Rule and thread may be other ones tomorrow: why a comment waits is kept as it was when the filters had looked.
const SCREENING = `INSERT INTO screenings (comment_id, revision, cause, verdict, checked, findings, at, waits)
SELECT c.id, c.revision, ?3, ?4, ?5, ?6, ?7, iif(?9 = 'approved' AND ${IN_HELD_THREAD}, 'thread_held', ?8)
FROM comments c WHERE c.id = ?1 AND c.revision = ?2 AND c.removed IS NULL
ON CONFLICT (comment_id, at, revision, cause) DO NOTHING`

// A rule decides about waiting comments only, never after a moderator did, and publishes nothing in a held thread.
const DECISION = `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, reason, at)
SELECT ?3, c.id, c.site, ?4, c.status, ?5, 'rule', ?6, ?7 FROM comments c
WHERE c.id = ?1 AND c.revision = ?2 AND c.removed IS NULL AND c.status = 'pending' AND ?5 <> 'pending'
  AND NOT (?5 = 'approved' AND ${IN_HELD_THREAD})
  AND coalesce(
    (SELECT d.actor_kind FROM decisions d WHERE d.comment_id = c.id ORDER BY d.at DESC LIMIT 1), '') <> 'moderator'
ON CONFLICT (id, comment_id) DO NOTHING`

// A due check that somebody cancelled by deciding meanwhile stays cancelled.
// Counted from the screenings instead of added to, so that a repeated batch counts the same. Facts are kept
// while a check is due, and while a moderator may still decide against the filters.
const CHECK = `UPDATE comments SET
  check_due_at = iif(revision = ?2 AND removed IS NULL AND check_due_at IS NOT NULL, ?3, check_due_at),
  check_tries = (SELECT count(*) FROM screenings s
    WHERE s.comment_id = ?1 AND s.revision = comments.revision AND s.checked = 0),
  facts = iif(revision = ?2 AND ?3 IS NULL AND status NOT IN ('pending', 'spam'), NULL, facts),
  told = iif(?4 = 'new', coalesce(told, iif(status = 'approved', 'approved', 'pending')), told)
WHERE id = ?1 RETURNING status, told`

const actionTo = (status: Status): Action => {
  const action = ACTIONS.find((candidate) => ACTION_STATUS[candidate] === status)
  if (!action) throw new Error(`no action leads to ${status}`)
  return action
}

/** What the filters said, what follows from it by the rule, and what is still to be checked. */
export const settleComment = async (
  db: Db,
  { commentId, revision, cause, screening, to, waits, decisionId, reason, at }: Settlement,
): Promise<{ status: Status; told: Told }> => {
  const [, , settled] = await retrying(() =>
    db.batch<{ status: Status; told: Told | null }>([
      db
        .prepare(SCREENING)
        .bind(
          commentId,
          revision,
          cause,
          screening.verdict,
          screening.checked ? 1 : 0,
          JSON.stringify(screening.findings),
          at,
          waits,
          to,
        ),
      db.prepare(DECISION).bind(commentId, revision, decisionId, actionTo(to), to, reason, at),
      db.prepare(CHECK).bind(commentId, revision, screening.retryAt, cause),
    ]),
  )
  const row = settled?.results[0]
  if (!row) throw new Error('a comment that was stored is gone')
  return { status: row.status, told: row.told ?? (row.status === 'approved' ? 'approved' : 'pending') }
}

/** Whoever is told first is told for good. */
export const tellWriter = async (db: Db, commentId: string, told: Told): Promise<Told> => {
  const result = await retrying(() =>
    db
      .prepare('UPDATE comments SET told = coalesce(told, ?2) WHERE id = ?1 RETURNING told')
      .bind(commentId, told)
      .all<{ told: Told }>(),
  )
  return result.results[0]?.told ?? told
}
