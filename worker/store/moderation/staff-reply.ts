import { DEPTH_MAX } from '../../contract/limits.ts'
import type { ActStore } from '../../core/moderation/act-store.ts'
import type { Db } from '../db.ts'
import { CANCEL_CHECKS, FEEDBACK, SUPERSEDE } from './decision-statements.ts'
import { logStatement } from './log-statement.ts'

const PARENT = `p.id = ?2 AND p.site = ?3 AND p.removed IS NULL AND p.status IN ('pending', 'approved') AND p.depth < ${DEPTH_MAX}`

/**
 * The parent's approval and the published reply are one decision in one batch, so that undo takes back both.
 * There is no consent record: nobody outside the newsroom gives any data here.
 */
export const staffReply =
  (db: Db): ActStore['reply'] =>
  async ({ id, parentId, decisionId, name, body, folded, lang, segment, feedbackDueAt, ...act }) => {
    const approve = `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, actor, at)
      SELECT ?1, c.id, c.site, 'approve', c.status, 'approved', 'moderator', ?4, ?5 FROM comments c
      WHERE c.id = ?2 AND c.site = ?3 AND c.removed IS NULL AND c.status = 'pending'`
    await db.batch([
      db
        .prepare(
          `INSERT INTO comments (id, site, thread_id, parent_id, root, path, depth, body, name, staff, lang, folded,
              told, created_at)
            SELECT ?1, p.site, p.thread_id, p.id, p.root, p.path || ?4, p.depth + 1, ?5, ?6, 1, ?7, ?8, 'approved', ?9
            FROM comments p WHERE ${PARENT} ON CONFLICT (id) DO NOTHING`,
        )
        .bind(id, parentId, act.site, segment, body, name, lang, folded, act.at),
      // Only where the reply is this one: an id that is taken publishes nothing.
      db
        .prepare(
          `${approve} AND EXISTS (SELECT 1 FROM comments r WHERE r.id = ?6 AND r.parent_id = ?2 AND r.created_at = ?5)`,
        )
        .bind(decisionId, parentId, act.site, act.by.id, act.at, id),
      db
        .prepare(`${approve} AND c.staff = 1 AND c.created_at = ?5`)
        .bind(decisionId, id, act.site, act.by.id, act.at),
      db.prepare(FEEDBACK).bind(decisionId, feedbackDueAt),
      db.prepare(SUPERSEDE).bind(decisionId),
      db.prepare(CANCEL_CHECKS).bind(decisionId),
      logStatement(
        db,
        { ...act, act: 'comments.reply', subject: { kind: 'comment', id: parentId }, detail: { reply: id } },
        'EXISTS (SELECT 1 FROM decisions WHERE id = ?9)',
        decisionId,
      ),
    ])
  }
