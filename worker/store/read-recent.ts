import type { CommentStore, RecentComments } from '../core/ports/comment-store.ts'
import type { ThreadRecord } from '../core/comment.ts'
import type { Db } from './db.ts'
import {
  commentColumns,
  THREAD_COLUMNS,
  threadJson,
  toComment,
  type CommentRow,
  type ThreadRow,
} from './row.ts'

type Row = CommentRow & { thread: string }

const THREAD = `SELECT ${THREAD_COLUMNS} FROM threads WHERE site = ?1 AND key = ?2`

const SHOWN = `c.status = 'approved' AND c.removed IS NULL`
const NEWEST = 'ORDER BY c.created_at DESC, c.id DESC'

const OF_THREAD = `SELECT ${commentColumns('c')} FROM comments c
WHERE c.thread_id = (SELECT id FROM threads WHERE site = ?1 AND key = ?2) AND ${SHOWN} ${NEWEST} LIMIT ?3`

const OF_SITE = `SELECT ${commentColumns('c')}, ${threadJson('t')} AS thread
FROM comments c JOIN threads t ON t.id = c.thread_id
WHERE c.site = ?1 AND ${SHOWN} ${NEWEST} LIMIT ?2`

/** The newest published comments: along an index, so that the cost follows what is answered. */
export const readRecent = async (
  db: Db,
  { site, key, limit }: Parameters<CommentStore['recent']>[0],
): Promise<RecentComments> => {
  if (key === null) {
    const { results } = await db.prepare(OF_SITE).bind(site, limit).all<Row>()
    const entries = results.map((row) => ({
      comment: toComment(row),
      // Made by the statement above, of the columns of a thread.
      thread: JSON.parse(row.thread) as ThreadRow,
    }))
    return { thread: null, entries }
  }
  const [threads, rows] = await db.batch([
    db.prepare(THREAD).bind(site, key),
    db.prepare(OF_THREAD).bind(site, key, limit),
  ])
  // Each result holds what its statement selects.
  const thread = ((threads?.results ?? []) as ThreadRecord[])[0] ?? null
  const comments = ((rows?.results ?? []) as CommentRow[]).map(toComment)
  return { thread, entries: thread ? comments.map((comment) => ({ comment, thread })) : [] }
}
