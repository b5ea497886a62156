import { siteSettingsSchema } from '../../contract/site.ts'
import type { Status } from '../../contract/statuses.ts'
import type { DeskStore } from '../../core/moderation/desk-store.ts'
import type { Db } from '../db.ts'

/** Figures that are kept or stand at the end of an index: no comment is counted one by one, but unchecked ones. */
export const readSummary =
  (db: Db): DeskStore['summary'] =>
  async (site) => {
    const [counts, oldest, unchecked, sites] = await db.batch([
      db.prepare('SELECT status, n FROM status_counts WHERE site = ?').bind(site),
      db
        .prepare(
          `SELECT created_at FROM comments WHERE site = ? AND status = 'pending' ORDER BY created_at LIMIT 1`,
        )
        .bind(site),
      db.prepare('SELECT count(*) AS n FROM comments WHERE site = ? AND check_due_at IS NOT NULL').bind(site),
      db.prepare('SELECT settings FROM sites WHERE id = ?').bind(site),
    ])
    const byStatus = new Map(
      ((counts?.results ?? []) as { status: Status; n: number }[]).map(({ status, n }) => [status, n]),
    )
    const [first] = (oldest?.results ?? []) as { created_at: number }[]
    const [waiting] = (unchecked?.results ?? []) as { n: number }[]
    const [row] = (sites?.results ?? []) as { settings: string }[]
    return {
      counts: {
        pending: byStatus.get('pending') ?? 0,
        approved: byStatus.get('approved') ?? 0,
        spam: byStatus.get('spam') ?? 0,
        trash: byStatus.get('trash') ?? 0,
      },
      oldestPendingAt: first?.created_at ?? null,
      unchecked: waiting?.n ?? 0,
      wantsAkismet: siteSettingsSchema.parse(JSON.parse(row?.settings ?? '{}')).akismet,
    }
  }
