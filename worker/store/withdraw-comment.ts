import type { CommentStore } from '../core/ports/comment-store.ts'
import type { Db } from './db.ts'
import { retrying } from './retrying.ts'

const DECISION = `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, at)
SELECT ?2, id, site, 'trash', status, 'trash', 'author', ?3 FROM comments
WHERE id = ?1 AND status <> 'trash' AND removed IS NOT 'author'
ON CONFLICT (id, comment_id) DO NOTHING`

const COMMENT = `UPDATE comments SET body = '', name = NULL, email = NULL, website = NULL, lang = NULL, folded = '',
  content_hash = NULL, address_key = NULL, writer_ref = NULL, facts = NULL, check_due_at = NULL, edited_at = NULL,
  removed = 'author', revision = revision + 1
WHERE id = ?1 AND removed IS NOT 'author'`

/** The text and every personal datum go, in one batch; the row stays, so that replies keep their place. */
export const withdrawStoredComment = async (
  db: Db,
  { commentId: id, decisionId, commentHash, at }: Parameters<CommentStore['withdraw']>[0],
): Promise<void> => {
  await retrying(() =>
    db.batch([
      db.prepare(DECISION).bind(id, decisionId, at),
      db.prepare(COMMENT).bind(id),
      db
        .prepare('UPDATE consents SET withdrawn_at = ?2 WHERE comment_id = ?1 AND withdrawn_at IS NULL')
        .bind(id, at),
      db.prepare('DELETE FROM revisions WHERE comment_id = ?').bind(id),
      // What the filters found may quote the text; that they looked, and what they said, remains.
      db.prepare(`UPDATE screenings SET findings = '[]' WHERE comment_id = ?`).bind(id),
      // A report may quote the text as well; a notice of unlawful content is proof, and is kept for its own time.
      db.prepare(`UPDATE reports SET words = NULL WHERE comment_id = ? AND category <> 'unlawful'`).bind(id),
      db.prepare('DELETE FROM notes WHERE comment_id = ?').bind(id),
      db.prepare('DELETE FROM outbox WHERE comment_id = ?').bind(id),
      db
        .prepare('INSERT INTO erasures (comment_hash, at) VALUES (?, ?) ON CONFLICT DO NOTHING')
        .bind(commentHash, at),
    ]),
  )
}
