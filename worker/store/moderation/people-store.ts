import type {
  NewSession,
  PasskeyRecord,
  PeopleStore,
  SessionRecord,
} from '../../core/moderation/people-store.ts'
import { inviteStatements } from './invite-statements.ts'
import type { Db } from '../db.ts'

type PasskeyRow = {
  credential_id: string
  member: string
  public_key: string
  counter: number
  transports: string
}

const toPasskey = (row: PasskeyRow): PasskeyRecord => ({
  credentialId: row.credential_id,
  member: row.member,
  publicKey: row.public_key,
  counter: row.counter,
  // Written by addPasskey alone.
  transports: JSON.parse(row.transports) as string[],
})

type SessionRow = {
  id_hash: string
  member: string
  name: string
  last_seen_at: number
  expires_at: number
  passkeys: number
  sites: string
}

const toSession = (row: SessionRow): SessionRecord => ({
  idHash: row.id_hash,
  via: 'session',
  member: { id: row.member, name: row.name },
  // Built by the statement below.
  sites: JSON.parse(row.sites) as SessionRecord['sites'],
  passkeys: row.passkeys,
  lastSeenAt: row.last_seen_at,
  expiresAt: row.expires_at,
})

/** How long a used or expired link stays on record. */
const INVITES_KEPT_MS = 30 * 24 * 60 * 60_000

export const peopleStore = (db: Db): PeopleStore => {
  /** What has run out goes whenever somebody signs in, so that no job has to think of it. */
  const tidied = (now: number) => [
    db.prepare('DELETE FROM sessions WHERE expires_at <= ?').bind(now),
    db.prepare('DELETE FROM invites WHERE expires_at <= ?').bind(now - INVITES_KEPT_MS),
  ]
  const replaced = (session: NewSession) =>
    db
      .prepare(
        `DELETE FROM sessions
          WHERE id_hash = ?1 AND EXISTS (SELECT 1 FROM sessions opened WHERE opened.id_hash = ?2)`,
      )
      .bind(session.replaces, session.idHash)

  return {
    async addInvite(invite) {
      await db.batch(inviteStatements(invite).map(({ sql, values }) => db.prepare(sql).bind(...values)))
    },

    async openInvite(tokenHash, session) {
      const { idHash, createdAt: now } = session
      const [used] = await db.batch([
        db
          .prepare(
            `UPDATE invites SET used_at = ?2, opened_session = ?3
              WHERE token_hash = ?1 AND used_at IS NULL AND expires_at > ?2`,
          )
          .bind(tokenHash, now, idHash),
        db
          .prepare(
            `INSERT INTO members (id, name, created_at)
              SELECT member, name, ?2 FROM invites WHERE token_hash = ?1 AND opened_session = ?3
              ON CONFLICT (id) DO NOTHING`,
          )
          .bind(tokenHash, now, idHash),
        // A link may raise somebody to owner, and never takes the role away.
        db
          .prepare(
            `INSERT INTO memberships (member, site, role, created_at)
              SELECT i.member, s.site, s.role, ?2
              FROM invites i JOIN invite_sites s ON s.token_hash = i.token_hash
              WHERE i.token_hash = ?1 AND i.opened_session = ?3
              ON CONFLICT (member, site) DO UPDATE SET role = excluded.role WHERE excluded.role = 'owner'`,
          )
          .bind(tokenHash, now, idHash),
        db
          .prepare(
            `INSERT INTO sessions (id_hash, member, created_at, last_seen_at, expires_at, device)
              SELECT ?3, member, ?2, ?2, ?4, ?5 FROM invites WHERE token_hash = ?1 AND opened_session = ?3`,
          )
          .bind(tokenHash, now, idHash, session.expiresAt, session.device),
        replaced(session),
        ...tidied(now),
      ])
      return used?.meta.changes === 1
    },

    async session({ idHash, now, idleSince }) {
      const row = await db
        .prepare(
          `SELECT s.id_hash, s.member, m.name, s.last_seen_at, s.expires_at,
              (SELECT count(*) FROM passkeys p WHERE p.member = s.member) AS passkeys,
              (SELECT json_group_array(json_object('id', t.id, 'name', t.name, 'lang', t.lang, 'role', ms.role)
                  ORDER BY t.id)
                FROM memberships ms JOIN sites t ON t.id = ms.site WHERE ms.member = s.member) AS sites
            FROM sessions s JOIN members m ON m.id = s.member
            WHERE s.id_hash = ?1 AND s.expires_at > ?2 AND s.last_seen_at > ?3`,
        )
        .bind(idHash, now, idleSince)
        .first<SessionRow>()
      return row && toSession(row)
    },

    async seen(idHash, at) {
      await db
        .prepare('UPDATE sessions SET last_seen_at = ?2 WHERE id_hash = ?1 AND last_seen_at < ?2')
        .bind(idHash, at)
        .run()
    },

    async endSession(idHash) {
      await db.prepare('DELETE FROM sessions WHERE id_hash = ?').bind(idHash).run()
    },

    async addChallenge({ hash, kind, member, now, expiresAt }) {
      await db.batch([
        db.prepare('DELETE FROM challenges WHERE expires_at <= ?').bind(now),
        db
          .prepare('INSERT INTO challenges (hash, kind, member, expires_at) VALUES (?, ?, ?, ?)')
          .bind(hash, kind, member, expiresAt),
      ])
    },

    takeChallenge({ hash, kind, now }) {
      return db
        .prepare('DELETE FROM challenges WHERE hash = ? AND kind = ? AND expires_at > ? RETURNING member')
        .bind(hash, kind, now)
        .first<{ member: string | null }>()
    },

    async passkey(credentialId) {
      const row = await db
        .prepare('SELECT * FROM passkeys WHERE credential_id = ?')
        .bind(credentialId)
        .first<PasskeyRow>()
      return row && toPasskey(row)
    },

    async passkeysOf(member) {
      const { results } = await db
        .prepare('SELECT * FROM passkeys WHERE member = ?')
        .bind(member)
        .all<PasskeyRow>()
      return results.map(toPasskey)
    },

    async addPasskey(passkey, at) {
      const { meta } = await db
        .prepare(
          `INSERT INTO passkeys (credential_id, member, public_key, counter, transports, created_at, name)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (credential_id) DO NOTHING`,
        )
        .bind(
          passkey.credentialId,
          passkey.member,
          passkey.publicKey,
          passkey.counter,
          JSON.stringify(passkey.transports),
          at,
          passkey.name,
        )
        .run()
      return meta.changes === 1
    },

    async openByPasskey({ passkey, counter, session }) {
      const { idHash, createdAt: now } = session
      await db.batch([
        db
          .prepare('UPDATE passkeys SET counter = ?, last_used_at = ? WHERE credential_id = ?')
          .bind(counter, now, passkey.credentialId),
        db
          .prepare(
            `INSERT INTO sessions (id_hash, member, created_at, last_seen_at, expires_at, device)
              VALUES (?1, ?2, ?3, ?3, ?4, ?5)`,
          )
          .bind(idHash, passkey.member, now, session.expiresAt, session.device),
        replaced(session),
        ...tidied(now),
      ])
    },
  }
}
