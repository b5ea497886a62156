import type { RecentTexts } from '../core/ports/recent-texts.ts'

export const createRecentTexts = (db: D1Database): RecentTexts => ({
  async timesBefore({ site, commentId, print, at, since }) {
    const [, counted] = await db.batch<{ n: number }>([
      db
        .prepare(
          `INSERT INTO text_prints (comment_id, site, print, at) VALUES (?1, ?2, ?3, ?4)
           ON CONFLICT (comment_id) DO UPDATE SET print = ?3`,
        )
        .bind(commentId, site, print, at),
      db
        .prepare(
          `SELECT count(*) AS n FROM
             (SELECT 1 FROM text_prints WHERE site = ? AND print = ? AND at >= ? AND comment_id <> ? LIMIT 100)`,
        )
        .bind(site, print, since, commentId),
    ])
    return counted?.results[0]?.n ?? 0
  },
  async fromAddress({ site, addressKey, since, until }) {
    const row = await db
      .prepare(
        `SELECT count(*) AS n FROM
           (SELECT 1 FROM comments
            WHERE site = ? AND address_key = ? AND created_at > ? AND created_at <= ? LIMIT 1000)`,
      )
      .bind(site, addressKey, since, until)
      .first<{ n: number }>()
    return row?.n ?? 0
  },
})
