import type { SeriesRecord, SeriesStore } from '../../core/moderation/series-store.ts'
import type { Db } from '../db.ts'

const DAYS = `json_each(?2) d`
const WITHIN = `h.site = ?1 AND h.hour >= json_extract(d.value, '$.from') AND h.hour < json_extract(d.value, '$.to')`

/** Each day is one range of an index: the cost follows the hours in which something happened, not the comments. */
export const seriesStore = (db: Db): SeriesStore => ({
  async series(site, days) {
    const json = JSON.stringify(days)
    const first = days[0]?.from ?? 0
    const last = days.at(-1)?.to ?? 0
    const results = await db.batch([
      db
        .prepare(
          `SELECT d.key AS day, h.status, sum(h.n) AS n FROM ${DAYS} JOIN hourly_comments h ON ${WITHIN}
            GROUP BY d.key, h.status`,
        )
        .bind(site, json),
      db
        .prepare(
          `SELECT d.key AS day, h.bucket, sum(h.n) AS n FROM ${DAYS} JOIN hourly_waits h ON ${WITHIN}
            GROUP BY d.key, h.bucket`,
        )
        .bind(site, json),
      db
        .prepare(
          `SELECT verdict, action, sum(n) AS n FROM hourly_judgements
            WHERE site = ? AND hour >= ? AND hour < ? GROUP BY verdict, action`,
        )
        .bind(site, first, last),
      db
        .prepare(
          `SELECT t.key, t.url, t.title, a.n FROM (
              SELECT thread_id, sum(n) AS n FROM daily_threads
              WHERE site = ?1 AND day >= ?2 / 24 AND day <= (?3 - 1) / 24
              GROUP BY thread_id ORDER BY n DESC, thread_id LIMIT 10) a
            JOIN threads t ON t.id = a.thread_id ORDER BY a.n DESC, a.thread_id`,
        )
        .bind(site, first, last),
      db
        .prepare(
          `SELECT json_extract(d.value, '$.weekday') AS weekday, h.hour - json_extract(d.value, '$.from') AS hour,
              sum(h.n) AS n
            FROM ${DAYS} JOIN hourly_comments h ON ${WITHIN} GROUP BY 1, 2`,
        )
        .bind(site, json),
      db
        .prepare(
          `SELECT coalesce((SELECT n FROM status_counts WHERE site = ?1 AND status = 'pending'), 0) AS pending,
            (SELECT created_at FROM comments WHERE site = ?1 AND status = 'pending'
              ORDER BY created_at LIMIT 1) AS oldestAt`,
        )
        .bind(site),
    ])
    // Each result holds what its statement selects, in the order of the batch.
    const [waiting] = (results[5]?.results ?? []) as SeriesRecord['waiting'][]
    return {
      comments: (results[0]?.results ?? []) as SeriesRecord['comments'],
      waits: (results[1]?.results ?? []) as SeriesRecord['waits'],
      judgements: (results[2]?.results ?? []) as SeriesRecord['judgements'],
      articles: (results[3]?.results ?? []) as SeriesRecord['articles'],
      hours: (results[4]?.results ?? []) as SeriesRecord['hours'],
      waiting: waiting ?? { pending: 0, oldestAt: null },
    }
  },
})
