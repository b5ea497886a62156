import type { DeviceRecord, NamedPasskey, WaysInStore } from '../../core/moderation/ways-in-store.ts'
import type { Db } from '../db.ts'

/** Waits that are long over are forgotten whenever one is written. */
const WAITS_KEPT_MS = 60 * 60_000

export const waysInStore = (db: Db): WaysInStore => ({
  async devices(member, now, idleSince) {
    const { results } = await db
      .prepare(
        `SELECT id_hash AS id, device, created_at AS createdAt, last_seen_at AS lastSeenAt,
            expires_at AS expiresAt
          FROM sessions WHERE member = ?1 AND expires_at > ?2 AND last_seen_at > ?3
          ORDER BY last_seen_at DESC, id_hash`,
      )
      .bind(member, now, idleSince)
      .all<DeviceRecord>()
    return results
  },

  async endDevice(member, id) {
    const { meta } = await db
      .prepare('DELETE FROM sessions WHERE member = ? AND id_hash = ?')
      .bind(member, id)
      .run()
    return meta.changes === 1
  },

  async endOtherDevices(member, kept) {
    await db.prepare('DELETE FROM sessions WHERE member = ? AND id_hash <> ?').bind(member, kept).run()
  },

  async passkeys(member) {
    const { results } = await db
      .prepare(
        `SELECT credential_id AS id, name, created_at AS createdAt, last_used_at AS lastUsedAt
          FROM passkeys WHERE member = ? ORDER BY created_at, credential_id`,
      )
      .bind(member)
      .all<NamedPasskey>()
    return results
  },

  async namePasskey(member, id, name) {
    const { meta } = await db
      .prepare('UPDATE passkeys SET name = ?3 WHERE member = ?1 AND credential_id = ?2')
      .bind(member, id, name)
      .run()
    return meta.changes === 1
  },

  async removePasskey(member, id) {
    const [found, removed] = await db.batch([
      db.prepare('SELECT 1 FROM passkeys WHERE member = ? AND credential_id = ?').bind(member, id),
      db
        .prepare(
          `DELETE FROM passkeys WHERE member = ?1 AND credential_id = ?2
            AND (EXISTS (SELECT 1 FROM passkeys o WHERE o.member = ?1 AND o.credential_id <> ?2)
              OR EXISTS (SELECT 1 FROM recovery_codes WHERE member = ?1 AND used_at IS NULL))`,
        )
        .bind(member, id),
    ])
    if (found?.results.length !== 1) return 'unknown'
    return removed?.meta.changes === 1 ? 'removed' : 'last'
  },

  async codes(member) {
    const row = await db
      .prepare(
        `SELECT count(*) AS n, max(created_at) AS at FROM recovery_codes WHERE member = ? AND used_at IS NULL`,
      )
      .bind(member)
      .first<{ n: number; at: number | null }>()
    return { left: row?.n ?? 0, createdAt: row?.at ?? null }
  },

  async replaceCodes(member, hashes, at) {
    await db.batch([
      db.prepare('DELETE FROM recovery_codes WHERE member = ?').bind(member),
      db
        .prepare(
          `INSERT INTO recovery_codes (hash, member, created_at) SELECT value, ?2, ?3 FROM json_each(?1)`,
        )
        .bind(JSON.stringify(hashes), member, at),
    ])
  },

  async openByCode(hash, { idHash, createdAt, expiresAt, device, replaces }) {
    const [, opened] = await db.batch<{ member: string; name: string; sites: string }>([
      db
        .prepare(
          `INSERT INTO sessions (id_hash, member, created_at, last_seen_at, expires_at, device)
            SELECT ?2, member, ?3, ?3, ?4, ?5 FROM recovery_codes WHERE hash = ?1 AND used_at IS NULL`,
        )
        .bind(hash, idHash, createdAt, expiresAt, device),
      db
        .prepare(
          `SELECT m.id AS member, m.name,
              (SELECT json_group_array(site) FROM memberships WHERE member = m.id) AS sites
            FROM sessions s JOIN members m ON m.id = s.member WHERE s.id_hash = ?`,
        )
        .bind(idHash),
      db
        .prepare('UPDATE recovery_codes SET used_at = ?2 WHERE hash = ?1 AND used_at IS NULL')
        .bind(hash, createdAt),
      db
        .prepare(
          `DELETE FROM sessions WHERE id_hash = ?1
            AND EXISTS (SELECT 1 FROM sessions o WHERE o.id_hash = ?2)`,
        )
        .bind(replaces, idHash),
    ])
    const row = opened?.results[0]
    // Built by the statement above.
    return row ? { member: row.member, name: row.name, sites: JSON.parse(row.sites) as string[] } : null
  },

  waitOf: (network) =>
    db
      .prepare('SELECT tries, until FROM recovery_waits WHERE network = ?')
      .bind(network)
      .first<{ tries: number; until: number }>(),

  async setWait(network, wait) {
    if (wait === null) {
      await db.prepare('DELETE FROM recovery_waits WHERE network = ?').bind(network).run()
      return
    }
    await db.batch([
      db.prepare('DELETE FROM recovery_waits WHERE until < ?').bind(wait.until - WAITS_KEPT_MS),
      db
        .prepare(
          `INSERT INTO recovery_waits (network, tries, until) VALUES (?1, ?2, ?3)
            ON CONFLICT (network) DO UPDATE SET tries = ?2, until = ?3`,
        )
        .bind(network, wait.tries, wait.until),
    ])
  },
})
