import type { Role } from '../../contract/statuses.ts'

export type MemberRecord = {
  id: string
  name: string
  role: Role
  since: number
  lastSeenAt: number | null
  sessions: number
  passkeys: number
}
export type InvitationRecord = {
  id: string
  name: string
  role: Role
  by: string | null
  createdAt: number
  expiresAt: number
}
/** `last_owner`: a site is never left without an owner; nothing was changed. */
export type MembershipChange =
  | { kind: 'changed'; from: Role; name: string }
  | { kind: 'unknown' | 'last_owner' }

/** The people of one site, for its owners. One implementation: D1. */
export type MemberStore = {
  members(site: string, now: number, idleSince: number): Promise<MemberRecord[]>
  invitations(site: string, now: number): Promise<InvitationRecord[]>
  changeRole(change: { site: string; member: string; role: Role }): Promise<MembershipChange>
  /** Who belongs to no site any more is signed out everywhere. */
  removeMember(removal: { site: string; member: string }): Promise<MembershipChange>
  /** Null: the site has no such member. */
  endSessions(site: string, member: string): Promise<string | null>
  /** Null: no open invitation of this site. */
  revokeInvitation(site: string, invitation: string, now: number): Promise<string | null>
}
