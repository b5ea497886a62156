import type { Language } from '../../contract/i18n/languages.ts'
import type { DigestRecord, DueDigest, NewsStore } from '../../core/moderation/news-store.ts'
import type { Db } from '../db.ts'

/** How far a digest looks into what waits. */
const LOOK = 200
const ARTICLES = 5

const COLUMNS = `g.member, g.site, g.frequency, g.hour, g.lang, g.address, g.confirmed, g.origin,
  g.code_hash AS codeHash, g.code_sent_at AS codeSentAt, g.code_tries AS codeTries, g.last_sent_at AS lastSentAt`

type DigestRow = Omit<DigestRecord, 'confirmed'> & { confirmed: number }

const toDigest = (row: DigestRow): DigestRecord => ({ ...row, confirmed: row.confirmed === 1 })

const PENDING = `FROM comments c WHERE c.site = g.site AND c.status = 'pending'`

const DUE = `SELECT ${COLUMNS}, s.name, s.lang AS siteLang,
  coalesce(json_extract(s.settings, '$.timeZone'), '') AS timeZone, n.n AS pending,
  (SELECT c.created_at ${PENDING} ORDER BY c.created_at LIMIT 1) AS oldestAt,
  (SELECT c.created_at ${PENDING} ORDER BY c.created_at DESC LIMIT 1) AS newestAt,
  (SELECT json_group_array(json_object('title', title, 'n', n)) FROM (
    SELECT t.title, count(*) AS n FROM (SELECT c.thread_id ${PENDING} ORDER BY c.created_at LIMIT ${LOOK}) w
    JOIN threads t ON t.id = w.thread_id GROUP BY t.id ORDER BY n DESC, t.id LIMIT ${ARTICLES})) AS articles
FROM digests g
JOIN sites s ON s.id = g.site
JOIN memberships m ON m.member = g.member AND m.site = g.site
JOIN status_counts n ON n.site = g.site AND n.status = 'pending' AND n.n > 0
WHERE g.confirmed = 1 AND g.frequency <> 'off' AND (g.last_sent_at IS NULL OR g.last_sent_at <= ?1 - 3600000)
ORDER BY g.last_sent_at LIMIT ?2`

export const newsStore = (db: Db): NewsStore => ({
  async digest({ member, site }) {
    const row = await db
      .prepare(`SELECT ${COLUMNS} FROM digests g WHERE g.member = ? AND g.site = ?`)
      .bind(member, site)
      .first<DigestRow>()
    return row && toDigest(row)
  },

  async saveDigest(digest) {
    await db
      .prepare(
        `INSERT INTO digests (member, site, frequency, hour, lang, address, confirmed, origin, code_hash,
            code_sent_at, code_tries)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
          ON CONFLICT (member, site) DO UPDATE SET frequency = ?3, hour = ?4, lang = ?5, address = ?6,
            confirmed = ?7, origin = ?8, code_hash = ?9, code_sent_at = ?10, code_tries = ?11`,
      )
      .bind(
        digest.member,
        digest.site,
        digest.frequency,
        digest.hour,
        digest.lang,
        digest.address,
        digest.confirmed ? 1 : 0,
        digest.origin,
        digest.codeHash,
        digest.codeSentAt,
        digest.codeTries,
      )
      .run()
  },

  async countTry({ member, site }) {
    const row = await db
      .prepare(
        `UPDATE digests SET code_tries = code_tries + 1 WHERE member = ? AND site = ? RETURNING code_tries AS n`,
      )
      .bind(member, site)
      .first<{ n: number }>()
    return row?.n ?? 0
  },

  async due(now, limit) {
    const { results } = await db
      .prepare(DUE)
      .bind(now, limit)
      .all<DigestRow & Omit<DueDigest, keyof DigestRecord | 'articles'> & { articles: string }>()
    return results.map((row) => ({
      ...row,
      confirmed: true,
      // Built by the statement above.
      articles: JSON.parse(row.articles) as DueDigest['articles'],
    }))
  },

  async claim({ member, site }, lastSentAt, now) {
    const { meta } = await db
      .prepare('UPDATE digests SET last_sent_at = ?4 WHERE member = ?1 AND site = ?2 AND last_sent_at IS ?3')
      .bind(member, site, lastSentAt, now)
      .run()
    return meta.changes === 1
  },

  async release({ member, site }, lastSentAt) {
    await db
      .prepare('UPDATE digests SET last_sent_at = ?3 WHERE member = ?1 AND site = ?2')
      .bind(member, site, lastSentAt)
      .run()
  },

  async stop({ member, site }) {
    await db
      .prepare(`UPDATE digests SET frequency = 'off' WHERE member = ? AND site = ?`)
      .bind(member, site)
      .run()
  },

  feed: ({ member, site }) =>
    db
      .prepare(
        `SELECT created_at AS createdAt, last_read_at AS lastReadAt FROM desk_feeds WHERE member = ? AND site = ?`,
      )
      .bind(member, site)
      .first<{ createdAt: number; lastReadAt: number | null }>(),

  async makeFeed({ member, site, secretHash, at }) {
    await db
      .prepare(
        `INSERT INTO desk_feeds (member, site, secret_hash, created_at) VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT (member, site) DO UPDATE SET secret_hash = ?3, created_at = ?4, last_read_at = NULL`,
      )
      .bind(member, site, secretHash, at)
      .run()
  },

  async removeFeed({ member, site }) {
    await db.prepare('DELETE FROM desk_feeds WHERE member = ? AND site = ?').bind(member, site).run()
  },

  readFeed: (secretHash, at) =>
    db
      .prepare(
        `UPDATE desk_feeds SET last_read_at = ?2
          WHERE secret_hash = ?1 AND EXISTS (
            SELECT 1 FROM memberships m WHERE m.member = desk_feeds.member AND m.site = desk_feeds.site)
          RETURNING member, site, (SELECT name FROM sites WHERE id = desk_feeds.site) AS name,
            (SELECT lang FROM sites WHERE id = desk_feeds.site) AS lang`,
      )
      .bind(secretHash, at)
      .first<{ member: string; site: string; name: string; lang: Language }>(),
})
