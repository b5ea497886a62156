import type { CommentStore, SubmissionContext, Told } from '../core/ports/comment-store.ts'
import type { Db } from './db.ts'
import { commentJson, threadJson, toComment, type CommentRow, type ThreadRow } from './row.ts'

const FLOOD_WINDOW_MS = 10 * 60_000

const SQL = `SELECT
  (SELECT ${commentJson('c', ['content_hash', 'address_key', 'told'])} FROM comments c WHERE c.id = ?1) AS existing,
  (SELECT ${threadJson('t')} FROM threads t WHERE t.site = ?2 AND t.key = ?3) AS thread,
  (SELECT json_object('id', p.id, 'path', p.path, 'root', p.root, 'depth', p.depth)
   FROM comments p JOIN threads t ON t.id = p.thread_id
   WHERE p.id = ?4 AND p.status = 'approved' AND p.removed IS NULL AND t.site = ?2 AND t.key = ?3) AS parent,
  (SELECT count(*) FROM comments a WHERE a.site = ?2 AND a.address_key = ?5 AND a.created_at > ?6) AS recent,
  EXISTS (SELECT 1 FROM comments e WHERE e.id = ?7 AND e.site = ?2 AND (e.status = 'approved' OR EXISTS (
    SELECT 1 FROM writers w WHERE w.site = e.site AND w.ref = e.writer_ref AND w.trusted_at IS NOT NULL))) AS approved,
  (SELECT json_object('id', e.id, 'writerRef', e.writer_ref, 'addressKey', e.address_key)
   FROM comments e WHERE e.id = ?7 AND e.site = ?2) AS earlier`

type ExistingRow = CommentRow & { content_hash: string | null; address_key: string | null; told: Told | null }

/** Everything that decides about a submission, in one statement. */
export const readContext = async (
  db: Db,
  query: Parameters<CommentStore['context']>[0],
): Promise<SubmissionContext> => {
  const row = await db
    .prepare(SQL)
    .bind(
      query.id,
      query.site,
      query.threadKey,
      query.parentId,
      query.addressKey,
      query.now - FLOOD_WINDOW_MS,
      query.earlierId,
    )
    .first<{
      existing: string | null
      thread: string | null
      parent: string | null
      recent: number
      approved: number
      earlier: string | null
    }>()
  if (row === null) throw new Error('a statement without a table gave no row')
  const existing = row.existing === null ? null : (JSON.parse(row.existing) as ExistingRow)
  return {
    existing: existing && {
      ...toComment(existing),
      contentHash: existing.content_hash,
      addressKey: existing.address_key,
      told: existing.told,
    },
    thread: row.thread === null ? null : (JSON.parse(row.thread) as ThreadRow),
    parent: row.parent === null ? null : (JSON.parse(row.parent) as SubmissionContext['parent']),
    recentFromAddress: row.recent,
    hasApproved: row.approved === 1,
    earlier: row.earlier === null ? null : (JSON.parse(row.earlier) as SubmissionContext['earlier']),
  }
}
