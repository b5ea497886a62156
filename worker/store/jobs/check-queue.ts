import type { Finding } from '../../contract/moderation/findings.ts'
import type { CheckQueue } from '../../core/ports/job-store.ts'
import type { Db } from '../db.ts'

const EARLIER = `SELECT s.comment_id AS id, s.findings
FROM json_each(?) j CROSS JOIN comments c ON c.id = j.value
JOIN screenings s ON s.id = (
  SELECT n.id FROM screenings n
  WHERE n.comment_id = c.id AND n.revision = c.revision ORDER BY n.at DESC, n.id DESC LIMIT 1)`

export const createCheckQueue = (db: Db): CheckQueue => ({
  async earlier(ids) {
    const { results } = await db
      .prepare(EARLIER)
      .bind(JSON.stringify(ids))
      .all<{ id: string; findings: string }>()
    // Written by the store from the filters' own answers.
    return new Map(results.map(({ id, findings }) => [id, JSON.parse(findings) as Finding[]]))
  },
  async postpone(ids, dueAt) {
    await db
      .prepare(
        `UPDATE comments SET check_due_at = ?2, check_tries = check_tries + 1
         WHERE id IN (SELECT value FROM json_each(?1)) AND check_due_at IS NOT NULL`,
      )
      .bind(JSON.stringify(ids), dueAt)
      .run()
  },
  async giveUp(ids) {
    await db
      .prepare('UPDATE comments SET check_due_at = NULL WHERE id IN (SELECT value FROM json_each(?))')
      .bind(JSON.stringify(ids))
      .run()
  },
})
