import type { DeskStore } from '../../core/moderation/desk-store.ts'
import { CANCEL_CHECKS, FEEDBACK, SUPERSEDE } from './decision-statements.ts'
import { logStatement } from './log-statement.ts'
import { readOutcomes, toOutcomes } from './outcomes.ts'
import type { Db } from '../db.ts'

/** Of the comments asked for, those that this step has decided. ?2 when, ?9 decision, ?10 by whom, ?11 their ids. */
const DECIDED_NOW = `FROM json_each(?11) j CROSS JOIN decisions d
  ON d.id = ?9 AND d.comment_id = j.value AND d.actor = ?10 AND d.at = ?2`

/** One batch, six statements for any number of comments; the trigger on `decisions` does the rest. */
export const decide =
  (db: Db): DeskStore['decide'] =>
  async (decision) => {
    const ids = JSON.stringify(decision.ids)
    const results = await db.batch([
      db
        .prepare(
          `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, actor, reason, at, reason_code)
            SELECT ?1, c.id, c.site, ?4, c.status, ?5, 'moderator', ?6, ?7, ?8, ?10
            -- The list leads, whatever the planner thinks of its length: else a queue is walked for each of its ids.
            FROM json_each(?3) j CROSS JOIN comments c ON c.id = j.value
            WHERE c.site = ?2 AND c.removed IS NOT 'author' AND c.status <> ?5 AND c.status = coalesce(?9, c.status)
              -- A step of a decision made before must be one's own, and nobody is decided on twice in it.
              AND NOT EXISTS (SELECT 1 FROM decisions o WHERE o.id = ?1 AND o.comment_id = c.id)
              AND NOT EXISTS (SELECT 1 FROM decisions o WHERE o.id = ?1 AND (o.actor IS NOT ?6 OR o.action <> ?4 OR o.site <> ?2))`,
        )
        .bind(
          decision.id,
          decision.site,
          ids,
          decision.action,
          decision.to,
          decision.by.id,
          decision.reason,
          decision.at,
          decision.expected,
          decision.reasonCode,
        ),
      db.prepare(FEEDBACK).bind(decision.id, decision.feedbackDueAt),
      db.prepare(SUPERSEDE).bind(decision.id),
      db.prepare(CANCEL_CHECKS).bind(decision.id),
      logStatement(
        db,
        {
          site: decision.site,
          by: decision.by,
          at: decision.at,
          act: 'comments.decide',
          subject: { kind: 'decision', id: decision.id },
          detail: { action: decision.action, reason: decision.reasonCode },
          comments: `SELECT count(*) ${DECIDED_NOW}`,
        },
        `EXISTS (SELECT 1 ${DECIDED_NOW})`,
        decision.id,
        decision.by.id,
        ids,
      ),
      readOutcomes(db, { id: decision.id, site: decision.site, ids }),
    ])
    return toOutcomes(results.at(-1))
  }
