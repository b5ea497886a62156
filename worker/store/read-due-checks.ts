import type { DueCheck } from '../core/ports/comment-store.ts'
import type { Db } from './db.ts'
import { commentColumns, threadJson, toComment, type CommentRow, type ThreadRow } from './row.ts'

const SQL = `SELECT ${commentColumns('c')}, c.address_key, c.facts, c.check_tries, ${threadJson('t')} AS thread
FROM comments c JOIN threads t ON t.id = c.thread_id
WHERE c.check_due_at <= ?1 ORDER BY c.check_due_at LIMIT ?2`

type DueRow = CommentRow & {
  address_key: string | null
  facts: string | null
  check_tries: number
  thread: string
}

/** Checks that should have been made by now, the longest waiting first. */
export const readDueChecks = async (db: Db, now: number, limit: number): Promise<DueCheck[]> => {
  const { results } = await db.prepare(SQL).bind(now, limit).all<DueRow>()
  return results.map((row) => ({
    comment: {
      ...toComment(row),
      addressKey: row.address_key,
      facts: row.facts,
      checkTries: row.check_tries,
    },
    thread: JSON.parse(row.thread) as ThreadRow,
  }))
}
