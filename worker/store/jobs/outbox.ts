import type { Feedback, Outbox } from '../../core/ports/job-store.ts'
import type { Db } from '../db.ts'
import { commentColumns, threadJson, toComment, type CommentRow, type ThreadRow } from '../row.ts'

const DUE = `SELECT ${commentColumns('c')}, c.facts, ${threadJson('t')} AS thread,
  o.id AS outbox_id, o.kind, o.tries
FROM outbox o JOIN comments c ON c.id = o.comment_id JOIN threads t ON t.id = c.thread_id
WHERE o.due_at <= ?1 ORDER BY o.due_at LIMIT ?2`

type OutboxRow = CommentRow & {
  facts: string | null
  thread: string
  outbox_id: number
  kind: 'akismet_spam' | 'akismet_ham'
  tries: number
}

const toFeedback = (row: OutboxRow): Feedback => ({
  id: row.outbox_id,
  kind: row.kind === 'akismet_spam' ? 'spam' : 'ham',
  tries: row.tries,
  comment: { ...toComment(row), facts: row.facts },
  thread: JSON.parse(row.thread) as ThreadRow,
})

export const createOutbox = (db: Db): Outbox => ({
  async due(now, limit) {
    const { results } = await db.prepare(DUE).bind(now, limit).all<OutboxRow>()
    return results.map(toFeedback)
  },
  async settle(ids) {
    const list = JSON.stringify(ids)
    await db.batch([
      // Nobody needs the address any more, unless a check or other feedback waits for it.
      db
        .prepare(
          `UPDATE comments SET facts = NULL
           WHERE check_due_at IS NULL
             AND id IN (SELECT comment_id FROM outbox WHERE id IN (SELECT value FROM json_each(?1)))
             AND NOT EXISTS (
               SELECT 1 FROM outbox o
               WHERE o.comment_id = comments.id AND o.id NOT IN (SELECT value FROM json_each(?1)))`,
        )
        .bind(list),
      db.prepare('DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(?))').bind(list),
    ])
  },
  async retry(ids, dueAt) {
    await db
      .prepare(
        `UPDATE outbox SET due_at = ?2, tries = tries + 1 WHERE id IN (SELECT value FROM json_each(?1))`,
      )
      .bind(JSON.stringify(ids), dueAt)
      .run()
  },
})
