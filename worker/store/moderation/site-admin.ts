import type { Language } from '../../contract/i18n/languages.ts'
import type { SiteAdmin } from '../../core/moderation/site-admin.ts'
import type { Db } from '../db.ts'
import { DESK_SELECT, toDeskRecord, type DeskRow } from './desk-rows.ts'
import { CLOSE_BY_AGE, OPEN_BY_AGE } from '../jobs/close-by-age.ts'

type PolicyRow = { version: string; created_at: number; consents: number; wordings: string }

export const siteAdmin = (db: Db): SiteAdmin => ({
  async change({ site, version, name, lang, origins, rule, settings }) {
    const { meta } = await db
      .prepare(
        `UPDATE sites SET name = ?3, lang = ?4, origins = ?5, rule = ?6, settings = ?7, version = version + 1
          WHERE id = ?1 AND version = ?2`,
      )
      .bind(site, version, name, lang, JSON.stringify(origins), rule, JSON.stringify(settings))
      .run()
    return meta.changes === 1 ? 'changed' : 'conflict'
  },

  async policies(site) {
    const { results } = await db
      .prepare(
        `SELECT p.version, min(p.created_at) AS created_at,
            (SELECT count(*) FROM consents c WHERE c.site = ?1 AND c.policy_version = p.version) AS consents,
            json_group_array(json_object('lang', p.lang, 'url', p.url, 'words', p.words)) AS wordings
          FROM policies p WHERE p.site = ?1 GROUP BY p.version ORDER BY created_at DESC, p.version DESC`,
      )
      .bind(site)
      .all<PolicyRow>()
    return results.map((row) => ({
      version: row.version,
      createdAt: row.created_at,
      consents: row.consents,
      // Built by the statement above.
      wordings: JSON.parse(row.wordings) as { lang: Language; url: string; words: string }[],
    }))
  },

  async publish({ site, version, name, wordings, at }) {
    const [used, , published] = await db.batch([
      db.prepare('SELECT 1 FROM policies WHERE site = ? AND version = ? LIMIT 1').bind(site, name),
      db
        .prepare(
          `INSERT INTO policies (site, version, lang, url, words, words_hash, created_at)
            SELECT ?1, ?3, json_extract(w.value, '$.lang'), json_extract(w.value, '$.url'),
              json_extract(w.value, '$.words'), json_extract(w.value, '$.wordsHash'), ?5
            FROM json_each(?4) w
            WHERE EXISTS (SELECT 1 FROM sites WHERE id = ?1 AND version = ?2)
              AND NOT EXISTS (SELECT 1 FROM policies WHERE site = ?1 AND version = ?3)`,
        )
        .bind(site, version, name, JSON.stringify(wordings), at),
      db
        .prepare(
          `UPDATE sites SET policy_version = ?3, version = version + 1
            WHERE id = ?1 AND version = ?2
              AND EXISTS (SELECT 1 FROM policies WHERE site = ?1 AND version = ?3 AND created_at = ?4)
              AND policy_version <> ?3`,
        )
        .bind(site, version, name, at),
    ])
    if ((used?.results.length ?? 0) > 0) return 'used'
    return published?.meta.changes === 1 ? 'published' : 'conflict'
  },

  async newest(site, limit) {
    const { results } = await db
      .prepare(
        `SELECT w.*, EXISTS (
            SELECT 1 FROM decisions m WHERE m.comment_id = w.id AND m.actor_kind = 'moderator') AS by_moderator,
            EXISTS (
              SELECT 1 FROM comments o JOIN comments e ON e.site = o.site AND e.writer_ref = o.writer_ref
              WHERE o.id = w.id AND substr(o.writer_ref, 1, 2) <> 'a:'
                AND e.status = 'approved' AND e.created_at < o.created_at) AS published
          FROM (${DESK_SELECT} WHERE c.id IN (
            SELECT id FROM (${['pending', 'approved', 'spam', 'trash']
              .map(
                (status) => `SELECT * FROM (SELECT id, created_at FROM comments
                  WHERE site = ?1 AND status = '${status}' AND removed IS NULL ORDER BY created_at DESC LIMIT ?2)`,
              )
              .join(' UNION ALL ')}) ORDER BY created_at DESC LIMIT ?2)
          ) w ORDER BY w.created_at DESC, w.id`,
      )
      .bind(site, limit)
      .all<DeskRow & { by_moderator: number; published: number }>()
    return results.map((row) => ({
      record: toDeskRecord(row),
      byModerator: row.by_moderator === 1,
      published: row.published === 1,
    }))
  },

  async closeByAge(site, now) {
    await db.batch([db.prepare(OPEN_BY_AGE).bind(now, site), db.prepare(CLOSE_BY_AGE).bind(now, site)])
  },
})
