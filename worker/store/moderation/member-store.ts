import type { Role } from '../../contract/statuses.ts'
import type {
  InvitationRecord,
  MemberRecord,
  MembershipChange,
  MemberStore,
} from '../../core/moderation/member-store.ts'
import type { Db } from '../db.ts'

type MemberRow = {
  id: string
  name: string
  role: Role
  since: number
  last_seen_at: number | null
  sessions: number
  passkeys: number
}
type Membership = { role: Role; name: string }

const MEMBERS = `SELECT m.id, m.name, ms.role, ms.created_at AS since,
  (SELECT max(s.last_seen_at) FROM sessions s
    WHERE s.member = m.id AND s.expires_at > ?2 AND s.last_seen_at > ?3) AS last_seen_at,
  (SELECT count(*) FROM sessions s
    WHERE s.member = m.id AND s.expires_at > ?2 AND s.last_seen_at > ?3) AS sessions,
  (SELECT count(*) FROM passkeys p WHERE p.member = m.id) AS passkeys
FROM memberships ms JOIN members m ON m.id = ms.member
WHERE ms.site = ?1 ORDER BY ms.created_at, m.id`

const INVITATIONS = `SELECT i.token_hash AS id, i.name, s.role, b.name AS "by", i.created_at AS createdAt,
  i.expires_at AS expiresAt
FROM invite_sites s JOIN invites i ON i.token_hash = s.token_hash
LEFT JOIN members b ON b.id = i.created_by
WHERE s.site = ?1 AND i.used_at IS NULL AND i.expires_at > ?2 ORDER BY i.created_at DESC, i.token_hash`

const MEMBERSHIP = `SELECT ms.role, m.name FROM memberships ms JOIN members m ON m.id = ms.member
WHERE ms.site = ?1 AND ms.member = ?2`

/** Asked inside the statement that changes: of two owners who leave at once, one stays. */
const ANOTHER_OWNER = `(role <> 'owner' OR EXISTS (
  SELECT 1 FROM memberships o WHERE o.site = ?1 AND o.role = 'owner' AND o.member <> ?2))`

export const memberStore = (db: Db): MemberStore => {
  const outcome = (before: Membership | undefined, changes: number | undefined): MembershipChange => {
    if (!before) return { kind: 'unknown' }
    return changes === 1 ? { kind: 'changed', from: before.role, name: before.name } : { kind: 'last_owner' }
  }

  return {
    async members(site, now, idleSince) {
      const { results } = await db.prepare(MEMBERS).bind(site, now, idleSince).all<MemberRow>()
      return results.map((row): MemberRecord => ({
        id: row.id,
        name: row.name,
        role: row.role,
        since: row.since,
        lastSeenAt: row.last_seen_at,
        sessions: row.sessions,
        passkeys: row.passkeys,
      }))
    },

    async invitations(site, now) {
      const { results } = await db.prepare(INVITATIONS).bind(site, now).all<InvitationRecord>()
      return results
    },

    async changeRole({ site, member, role }) {
      const [before, changed] = await db.batch<Membership>([
        db.prepare(MEMBERSHIP).bind(site, member),
        db
          .prepare(
            `UPDATE memberships SET role = ?3
              WHERE site = ?1 AND member = ?2 AND (?3 = 'owner' OR ${ANOTHER_OWNER})`,
          )
          .bind(site, member, role),
      ])
      return outcome(before?.results[0], changed?.meta.changes)
    },

    async removeMember({ site, member }) {
      const [before, removed] = await db.batch<Membership>([
        db.prepare(MEMBERSHIP).bind(site, member),
        db
          .prepare(`DELETE FROM memberships WHERE site = ?1 AND member = ?2 AND ${ANOTHER_OWNER}`)
          .bind(site, member),
        ...['sessions', 'passkeys', 'recovery_codes'].map((table) =>
          db
            .prepare(
              `DELETE FROM ${table} WHERE member = ?1
                AND NOT EXISTS (SELECT 1 FROM memberships WHERE member = ?1)`,
            )
            .bind(member),
        ),
      ])
      return outcome(before?.results[0], removed?.meta.changes)
    },

    async endSessions(site, member) {
      const [found] = await db.batch<Membership>([
        db.prepare(MEMBERSHIP).bind(site, member),
        db
          .prepare(
            `DELETE FROM sessions WHERE member = ?2
              AND EXISTS (SELECT 1 FROM memberships WHERE site = ?1 AND member = ?2)`,
          )
          .bind(site, member),
      ])
      return found?.results[0]?.name ?? null
    },

    async revokeInvitation(site, invitation, now) {
      const [found] = await db.batch<{ name: string }>([
        db
          .prepare(
            `SELECT i.name FROM invites i JOIN invite_sites s ON s.token_hash = i.token_hash
              WHERE i.token_hash = ?2 AND s.site = ?1 AND i.used_at IS NULL AND i.expires_at > ?3`,
          )
          .bind(site, invitation, now),
        // A link may open other sites too: those are their owners' business.
        db
          .prepare(
            `DELETE FROM invite_sites WHERE token_hash = ?2 AND site = ?1
              AND EXISTS (SELECT 1 FROM invites WHERE token_hash = ?2 AND used_at IS NULL)`,
          )
          .bind(site, invitation),
        db
          .prepare(
            `DELETE FROM invites WHERE token_hash = ?1 AND used_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM invite_sites WHERE token_hash = ?1)`,
          )
          .bind(invitation),
      ])
      return found?.results[0]?.name ?? null
    },
  }
}
