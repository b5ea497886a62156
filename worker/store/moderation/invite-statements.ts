import type { InviteRecord } from '../../core/moderation/people-store.ts'
import type { Statement } from '../sites.ts'

/** What keeps an invite: run in one batch by the worker, and as a script by the command line. */
export const inviteStatements = (invite: InviteRecord): Statement[] => [
  {
    sql: `INSERT INTO invites (token_hash, member, name, created_by, created_at, expires_at)
VALUES (?, ?, ?, ?, ?, ?)`,
    values: [
      invite.tokenHash,
      invite.member,
      invite.name,
      invite.createdBy,
      invite.createdAt,
      invite.expiresAt,
    ],
  },
  ...invite.sites.map(({ site, role }) => ({
    sql: 'INSERT INTO invite_sites (token_hash, site, role) VALUES (?, ?, ?)',
    values: [invite.tokenHash, site, role],
  })),
]
