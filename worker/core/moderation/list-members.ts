import type { Members } from '../../contract/moderation/members.ts'
import type { MemberStore } from './member-store.ts'
import { IDLE_MS } from './session-limits.ts'

const instant = (time: number): string => new Date(time).toISOString()

/** Who sits at a site's desk, and who was asked to. */
export const listMembers = async (
  { site, you }: { site: string; you: string },
  { members, now }: { members: Pick<MemberStore, 'members' | 'invitations'>; now: number },
): Promise<Members> => {
  const [people, invites] = await Promise.all([
    members.members(site, now, now - IDLE_MS),
    members.invitations(site, now),
  ])
  return {
    members: people.map((member) => ({
      id: member.id,
      name: member.name,
      role: member.role,
      since: instant(member.since),
      lastSeenAt: member.lastSeenAt === null ? null : instant(member.lastSeenAt),
      sessions: member.sessions,
      passkeys: member.passkeys,
      you: member.id === you,
    })),
    invites: invites.map((invite) => ({
      id: invite.id,
      name: invite.name,
      role: invite.role,
      by: invite.by,
      createdAt: instant(invite.createdAt),
      expiresAt: instant(invite.expiresAt),
    })),
  }
}
