import type { NewComment } from '../core/ports/comment-store.ts'
import type { Db } from './db.ts'
import { retrying } from './retrying.ts'

// What a first writer said about the page holds: a later one fills gaps, and renames nothing.
const THREAD = `INSERT INTO threads (site, key, url, title, created_at)
SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM comments WHERE id = ?6)
ON CONFLICT (site, key) DO UPDATE SET
  url = coalesce(url, excluded.url), title = coalesce(title, excluded.title), version = version + 1
WHERE (url IS NULL AND excluded.url IS NOT NULL) OR (title IS NULL AND excluded.title IS NOT NULL)`

// The same row again, after a lost connection, counts as added; any other row of this id is a conflict.
const COMMENT = `INSERT INTO comments (id, site, thread_id, parent_id, root, path, depth, body, name, email, website, lang,
  folded, created_at, content_hash, address_key, check_due_at, facts, writer_ref)
SELECT ?1, ?2, t.id, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19
FROM threads t WHERE t.site = ?2 AND t.key = ?3
ON CONFLICT (id) DO UPDATE SET told = told
WHERE content_hash = excluded.content_hash AND created_at = excluded.created_at
RETURNING id`

const CONSENT = `INSERT INTO consents (comment_id, site, policy_version, lang, policy_url, words_hash, build, given_at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE EXISTS (SELECT 1 FROM comments WHERE id = ?1)
ON CONFLICT (comment_id) DO NOTHING`

/** Comment, thread, consent and due check: all of them or none. */
export const addComment = async (
  db: Db,
  { comment, thread, consent }: NewComment,
): Promise<'added' | 'conflict'> => {
  const [, stored] = await retrying(() =>
    db.batch<{ id: string }>([
      db
        .prepare(THREAD)
        .bind(comment.site, thread.key, thread.url, thread.title, comment.createdAt, comment.id),
      db
        .prepare(COMMENT)
        .bind(
          comment.id,
          comment.site,
          thread.key,
          comment.parentId,
          comment.root,
          comment.path,
          comment.depth,
          comment.body,
          comment.name,
          comment.email,
          comment.website,
          comment.lang,
          comment.folded,
          comment.createdAt,
          comment.contentHash,
          comment.addressKey,
          comment.checkDueAt,
          comment.facts,
          comment.writerRef,
        ),
      db
        .prepare(CONSENT)
        .bind(
          comment.id,
          comment.site,
          consent.policyVersion,
          consent.lang,
          consent.policyUrl,
          consent.wordsHash,
          consent.build,
          consent.givenAt,
        ),
    ]),
  )
  return stored?.results.length === 1 ? 'added' : 'conflict'
}
