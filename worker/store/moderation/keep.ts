import type { DeskStore } from '../../core/moderation/desk-store.ts'
import { logStatement } from './log-statement.ts'
import { readOutcomes, toOutcomes } from './outcomes.ts'
import type { Db } from '../db.ts'

/** A decision that changes no status: the trigger on `decisions` answers the reports, as after any other. */
export const keep =
  (db: Db): DeskStore['keep'] =>
  async ({ id, site, by, at, ids }) => {
    const list = JSON.stringify(ids)
    const results = await db.batch([
      db
        .prepare(
          `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, actor, at)
            SELECT ?1, c.id, c.site, 'approve', 'approved', 'approved', 'moderator', ?4, ?5
            FROM json_each(?3) j CROSS JOIN comments c ON c.id = j.value
            WHERE c.site = ?2 AND c.removed IS NOT 'author' AND c.status = 'approved' AND c.report_count > 0`,
        )
        .bind(id, site, list, by.id, at),
      logStatement(
        db,
        {
          site,
          by,
          at,
          act: 'comments.keep',
          subject: { kind: 'decision', id },
          comments: 'SELECT count(*) FROM decisions WHERE id = ?9',
        },
        'EXISTS (SELECT 1 FROM decisions WHERE id = ?9)',
        id,
      ),
      readOutcomes(db, { id, site, ids: list }),
    ])
    return toOutcomes(results.at(-1))
  }
