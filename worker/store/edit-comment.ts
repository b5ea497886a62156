import type { CommentStore } from '../core/ports/comment-store.ts'
import type { Db } from './db.ts'
import { retrying } from './retrying.ts'

const REVISION = `INSERT INTO revisions (comment_id, revision, body, at)
SELECT id, revision, body, ?3 FROM comments WHERE id = ?1 AND revision = ?2 AND removed IS NULL
ON CONFLICT (comment_id, revision) DO NOTHING`

// Only what was published goes back: spam stays spam, whatever is written into it.
const DECISION = `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, at)
SELECT ?3, id, site, 'pend', status, 'pending', 'author', ?4 FROM comments
WHERE id = ?1 AND revision = ?2 AND removed IS NULL AND status = 'approved'
ON CONFLICT (id, comment_id) DO NOTHING`

const COMMENT = `UPDATE comments SET body = ?3, folded = ?4, edited_at = ?5, revision = revision + 1,
  check_due_at = ?6, check_tries = 0, facts = ?7, address_key = ?8
WHERE id = ?1 AND revision = ?2 AND removed IS NULL RETURNING id`

/** Old text, decision and new text: all of them or none. */
export const editStoredComment = async (
  db: Db,
  change: Parameters<CommentStore['edit']>[0],
): Promise<'edited' | 'conflict'> => {
  const { commentId: id, revision, at } = change
  const [, , edited] = await retrying(() =>
    db.batch([
      db.prepare(REVISION).bind(id, revision, at),
      db.prepare(DECISION).bind(id, revision, change.decisionId, at),
      db
        .prepare(COMMENT)
        .bind(
          id,
          revision,
          change.body,
          change.folded,
          at,
          change.checkDueAt,
          change.facts,
          change.addressKey,
        ),
    ]),
  )
  return edited?.results.length === 1 ? 'edited' : 'conflict'
}
