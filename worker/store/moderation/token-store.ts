import type { TokenScope } from '../../contract/moderation/desk-limits.ts'
import type { ApiTokenRecord, TokenStore } from '../../core/moderation/token-store.ts'
import type { Db } from '../db.ts'

/** Ended keys stay on the list for a while, so that people see what became of them. */
const LISTED = `SELECT t.id, m.name, t.scope, b.name AS "by", t.created_at AS createdAt,
  t.expires_at AS expiresAt, t.last_used_at AS lastUsedAt, t.revoked_at AS revokedAt
FROM api_tokens t JOIN members m ON m.id = t.id LEFT JOIN members b ON b.id = t.created_by
WHERE t.site = ? ORDER BY t.created_at DESC, t.id LIMIT 200`

type HolderRow = {
  id: string
  scope: TokenScope
  member: string
  name: string
  site: string
  site_name: string
  lang: string
  last_used_at: number | null
  expires_at: number
}

const toHolder = (row: HolderRow) => ({
  id: row.id,
  scope: row.scope,
  member: { id: row.member, name: row.name },
  site: { id: row.site, name: row.site_name, lang: row.lang },
  lastUsedAt: row.last_used_at,
  expiresAt: row.expires_at,
})

export const tokenStore = (db: Db): TokenStore => ({
  async list(site) {
    const { results } = await db.prepare(LISTED).bind(site).all<ApiTokenRecord>()
    return results
  },

  async add(token, max) {
    const [, added] = await db.batch([
      db
        .prepare(`INSERT INTO members (id, name, created_at, kind) VALUES (?, ?, ?, 'token')`)
        .bind(token.id, token.name, token.createdAt),
      db
        .prepare(
          `INSERT INTO api_tokens (id, site, secret_hash, scope, created_by, created_at, expires_at)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
            WHERE (SELECT count(*) FROM api_tokens
              WHERE site = ?2 AND revoked_at IS NULL AND expires_at > ?6) < ?8`,
        )
        .bind(
          token.id,
          token.site,
          token.secretHash,
          token.scope,
          token.createdBy,
          token.createdAt,
          token.expiresAt,
          max,
        ),
    ])
    return added?.meta.changes === 1
  },

  async revoke(site, id, at) {
    const [revoked] = await db.batch<{ name: string }>([
      db
        .prepare(
          `UPDATE api_tokens SET revoked_at = ?3 WHERE site = ?1 AND id = ?2 AND revoked_at IS NULL
            RETURNING (SELECT name FROM members WHERE id = ?2) AS name`,
        )
        .bind(site, id, at),
      db
        .prepare(
          `DELETE FROM desk_tokens WHERE api_token = ?1
            AND EXISTS (SELECT 1 FROM api_tokens WHERE id = ?1 AND revoked_at IS NOT NULL)`,
        )
        .bind(id),
    ])
    return revoked?.results[0]?.name ?? null
  },

  async holder(secretHash, now) {
    const row = await db
      .prepare(
        `SELECT t.id, t.scope, m.id AS member, m.name, s.id AS site, s.name AS site_name, s.lang,
            t.last_used_at, t.expires_at
          FROM api_tokens t JOIN members m ON m.id = t.id JOIN sites s ON s.id = t.site
          WHERE t.secret_hash = ?1 AND t.revoked_at IS NULL AND t.expires_at > ?2`,
      )
      .bind(secretHash, now)
      .first<HolderRow>()
    return row && toHolder(row)
  },

  async used(id, at) {
    await db.prepare('UPDATE api_tokens SET last_used_at = ?2 WHERE id = ?1').bind(id, at).run()
  },

  async addDesk({ hash, apiToken, member, origin, now, expiresAt }) {
    await db.batch([
      db.prepare('DELETE FROM desk_tokens WHERE expires_at <= ?').bind(now),
      db
        .prepare(
          `INSERT INTO members (id, name, created_at, kind) VALUES (?, ?, ?, 'embedded')
            ON CONFLICT (id) DO NOTHING`,
        )
        .bind(member.id, member.name, now),
      db
        .prepare(
          'INSERT INTO desk_tokens (hash, api_token, member, origin, expires_at) VALUES (?, ?, ?, ?, ?)',
        )
        .bind(hash, apiToken, member.id, origin, expiresAt),
    ])
  },

  async desk(hash, now) {
    const row = await db
      .prepare(
        `SELECT t.id, t.scope, m.id AS member, m.name, s.id AS site, s.name AS site_name, s.lang,
            NULL AS last_used_at, d.expires_at, d.origin
          FROM desk_tokens d JOIN api_tokens t ON t.id = d.api_token JOIN members m ON m.id = d.member
          JOIN sites s ON s.id = t.site
          WHERE d.hash = ?1 AND d.expires_at > ?2 AND t.revoked_at IS NULL AND t.expires_at > ?2
            AND t.scope = 'moderate'
            AND EXISTS (
              SELECT 1 FROM json_each(s.settings, '$.deskOrigins') o WHERE o.value = d.origin)`,
      )
      .bind(hash, now)
      .first<HolderRow & { origin: string }>()
    return row && { ...toHolder(row), origin: row.origin }
  },
})
