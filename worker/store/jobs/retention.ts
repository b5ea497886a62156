import type { Retention } from '../../core/ports/job-store.ts'
import type { Db } from '../db.ts'

/** Days that a site keeps it: 0 is for ever. */
const KEPT_DAYS = {
  spam: `coalesce(json_extract(s.settings, '$.retention.spamDays'), 15)`,
  trash: `coalesce(json_extract(s.settings, '$.retention.trashDays'), 0)`,
}

// Since when it is there is what counts: a moderator may have found it long after it was written. The sites lead, here
// and below, whatever the planner thinks of their number: else all comments are walked to find the few that are due.
const old = (status: keyof typeof KEPT_DAYS) => {
  const before = `?1 - ${KEPT_DAYS[status]} * 86400000`
  return `SELECT c.id, EXISTS (SELECT 1 FROM comments r WHERE r.parent_id = c.id) AS replied
FROM sites s CROSS JOIN comments c ON c.site = s.id
WHERE ${KEPT_DAYS[status]} > 0 AND c.status = '${status}' AND c.created_at < ${before} AND c.removed IS NULL
  AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.comment_id = c.id AND d.at >= ${before})
LIMIT ?2`
}

/** In the order that foreign keys ask for. */
const PARTS = ['outbox', 'notes', 'screenings', 'decisions', 'revisions', 'consents']

const EMPTY = `UPDATE comments SET body = '', name = NULL, email = NULL, website = NULL, lang = NULL, folded = '',
  content_hash = NULL, address_key = NULL, writer_ref = NULL, facts = NULL, check_due_at = NULL, edited_at = NULL,
  removed = 'moderator', revision = revision + 1
WHERE id IN (SELECT value FROM json_each(?)) AND removed IS NULL`

/** An address key is named after its day in UTC. */
const DAY_OF = "strftime('%Y-%m-%d', ? / 1000, 'unixepoch')"

const listed = 'IN (SELECT value FROM json_each(?))'

export const createRetention = (db: Db): Retention => {
  const changes = async (sql: string, ...values: (string | number)[]): Promise<number> =>
    (
      await db
        .prepare(sql)
        .bind(...values)
        .run()
    ).meta.changes

  return {
    async purge(status, now, limit) {
      const { results } = await db
        .prepare(old(status))
        .bind(now, limit)
        .all<{ id: string; replied: number }>()
      if (results.length === 0) return 0
      // What was replied to keeps its row, so that the replies keep their place; its words go.
      const emptied = JSON.stringify(results.filter((row) => row.replied === 1).map((row) => row.id))
      const purged = JSON.stringify(results.filter((row) => row.replied === 0).map((row) => row.id))
      await db.batch([
        ...PARTS.map((part) => db.prepare(`DELETE FROM ${part} WHERE comment_id ${listed}`).bind(purged)),
        // A notice of unlawful content is kept for its own time.
        db
          .prepare(`DELETE FROM reports WHERE category <> 'unlawful' AND comment_id ${listed}`)
          .bind(JSON.stringify(results.map((row) => row.id))),
        db.prepare(`DELETE FROM comments WHERE id ${listed}`).bind(purged),
        db.prepare(`DELETE FROM outbox WHERE comment_id ${listed}`).bind(emptied),
        db.prepare(`DELETE FROM revisions WHERE comment_id ${listed}`).bind(emptied),
        db.prepare(`UPDATE screenings SET findings = '[]' WHERE comment_id ${listed}`).bind(emptied),
        db.prepare(EMPTY).bind(emptied),
      ])
      return results.length
    },

    async forgetAddresses(before, limit) {
      const expired = await db
        .prepare(`SELECT 1 FROM keys WHERE purpose = 'address' AND id < ${DAY_OF} LIMIT 1`)
        .bind(before)
        .first()
      // The key is the sign that there is work: it goes last.
      if (expired === null) return 0
      const forgotten = await changes(
        `UPDATE comments SET address_key = NULL WHERE id IN (
           SELECT id FROM comments
           WHERE address_key IS NOT NULL AND coalesce(edited_at, created_at) < ?1 LIMIT ?2)`,
        before,
        limit,
      )
      const reported = await changes(
        `UPDATE reports SET address_key = NULL WHERE id IN (
           SELECT id FROM reports WHERE address_key IS NOT NULL AND at < ?1 LIMIT ?2)`,
        before,
        limit,
      )
      if (forgotten + reported === 0) {
        await changes(`DELETE FROM keys WHERE purpose = 'address' AND id < ${DAY_OF}`, before)
      }
      return forgotten + reported
    },

    forgetFacts: (before, decidedBefore, limit) =>
      changes(
        `UPDATE comments SET facts = NULL, check_due_at = NULL
         WHERE id IN (
           SELECT id FROM comments
           WHERE facts IS NOT NULL AND created_at < ?1 AND coalesce(edited_at, created_at) < ?1
           UNION ALL
           SELECT c.id FROM comments c
           WHERE c.facts IS NOT NULL AND c.status IN ('approved', 'trash') AND c.check_due_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.comment_id = c.id)
             AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.comment_id = c.id AND d.at >= ?2)
           LIMIT ?3)`,
        before,
        decidedBefore,
        limit,
      ),

    forgetDeciders: (before, limit) =>
      changes(
        `UPDATE decisions SET actor = NULL, reason = NULL WHERE (id, comment_id) IN (
           SELECT id, comment_id FROM decisions
           WHERE at < ?1 AND (actor IS NOT NULL OR reason IS NOT NULL) LIMIT ?2)`,
        before,
        limit,
      ),

    forgetReporters: (before, limit) =>
      changes(
        `UPDATE reports SET words = NULL, name = NULL, email = NULL WHERE id IN (
           SELECT id FROM reports
           WHERE at < ?1 AND (words IS NOT NULL OR name IS NOT NULL OR email IS NOT NULL) LIMIT ?2)`,
        before,
        limit,
      ),

    forgetLog: (before, limit) =>
      changes(
        'DELETE FROM desk_log WHERE id IN (SELECT id FROM desk_log WHERE at < ?1 ORDER BY at LIMIT ?2)',
        before,
        limit,
      ),

    forgetPrints: (before, limit) =>
      changes(
        `DELETE FROM text_prints WHERE comment_id IN (SELECT comment_id FROM text_prints WHERE at < ?1 LIMIT ?2)`,
        before,
        limit,
      ),

    forgetBans: (before, limit) =>
      changes('DELETE FROM bans WHERE id IN (SELECT id FROM bans WHERE until < ?1 LIMIT ?2)', before, limit),
  }
}
