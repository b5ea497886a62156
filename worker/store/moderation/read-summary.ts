import { siteSettingsSchema } from '../../contract/site.ts'
import type { Status } from '../../contract/statuses.ts'
import type { DeskStore, RecentDecision } from '../../core/moderation/desk-store.ts'
import type { Db } from '../db.ts'

const DECIDED_MAX = 500
const NEW_MS = 60_000

type DecidedRow = Omit<RecentDecision, 'by'> & { kind: RecentDecision['by']['kind']; name: string | null }

/** Of one comment only the newest decision is news. */
const DECIDED = `SELECT d.comment_id AS id, max(d.at) AS at, d.to_status AS status, d.actor_kind AS kind,
    (SELECT m.name FROM members m WHERE d.actor_kind = 'moderator' AND m.id = d.actor) AS name
  FROM (SELECT * FROM decisions WHERE site = ?1 AND at >= ?2 ORDER BY at DESC LIMIT ${DECIDED_MAX}) d
  JOIN comments c ON c.id = d.comment_id
  -- What a rule decides of a new comment is older than any list that shows it.
  WHERE d.actor_kind <> 'rule' OR d.at > c.created_at + ${NEW_MS}
  GROUP BY d.comment_id ORDER BY at DESC`

/** Figures that are kept or stand at the end of an index: no comment is counted one by one, but unchecked and reported ones. */
export const readSummary =
  (db: Db): DeskStore['summary'] =>
  async (site, since) => {
    const [counts, oldest, unchecked, reported, sites, decided] = await db.batch([
      db.prepare('SELECT status, n FROM status_counts WHERE site = ?').bind(site),
      db
        .prepare(
          `SELECT created_at FROM comments WHERE site = ? AND status = 'pending' ORDER BY created_at LIMIT 1`,
        )
        .bind(site),
      db.prepare('SELECT count(*) AS n FROM comments WHERE site = ? AND check_due_at IS NOT NULL').bind(site),
      db
        .prepare(
          // By name: else the planner takes the index that knows the status, and with it all that was ever published.
          `SELECT count(*) AS n FROM comments INDEXED BY comments_reported
            WHERE site = ? AND report_count > 0 AND status = 'approved'`,
        )
        .bind(site),
      db.prepare('SELECT settings FROM sites WHERE id = ?').bind(site),
      ...(since === null ? [] : [db.prepare(DECIDED).bind(site, since)]),
    ])
    const byStatus = new Map(
      ((counts?.results ?? []) as { status: Status; n: number }[]).map(({ status, n }) => [status, n]),
    )
    const [first] = (oldest?.results ?? []) as { created_at: number }[]
    const [waiting] = (unchecked?.results ?? []) as { n: number }[]
    const [told] = (reported?.results ?? []) as { n: number }[]
    const [row] = (sites?.results ?? []) as { settings: string }[]
    const { akismet, retention } = siteSettingsSchema.parse(JSON.parse(row?.settings ?? '{}'))
    return {
      counts: {
        pending: byStatus.get('pending') ?? 0,
        approved: byStatus.get('approved') ?? 0,
        spam: byStatus.get('spam') ?? 0,
        trash: byStatus.get('trash') ?? 0,
      },
      reported: told?.n ?? 0,
      oldestPendingAt: first?.created_at ?? null,
      unchecked: waiting?.n ?? 0,
      decided: ((decided?.results ?? []) as DecidedRow[]).map(({ kind, name, ...decision }) => ({
        ...decision,
        by: { kind, name },
      })),
      wantsAkismet: akismet,
      retention,
    }
  }
