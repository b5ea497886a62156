import type { Role } from '../../contract/statuses.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Actor, DeskLogWriter } from './desk-log.ts'
import type { MembershipChange, MemberStore } from './member-store.ts'

type Deps = { members: MemberStore; log: DeskLogWriter; now: number }
type Order = { site: string; member: string; actor: Actor }

const refusalOf = (change: Exclude<MembershipChange, { kind: 'changed' }>) =>
  refuse(change.kind === 'unknown' ? 'unknown_member' : 'last_owner')

/** What owners do with the people of their site. Each change is logged under both names. */
export const changeMembers = ({ members, log, now }: Deps) => ({
  async changeRole({ site, member, actor, role }: Order & { role: Role }): Promise<Result<null>> {
    const change = await members.changeRole({ site, member, role })
    if (change.kind !== 'changed') return refusalOf(change)
    const detail = { name: change.name, before: change.from, after: role }
    const subject = { kind: 'member', id: member }
    if (change.from !== role) await log.add([{ site, at: now, actor, act: 'member.role', subject, detail }])
    return ok(null)
  },

  async remove({ site, member, actor }: Order): Promise<Result<null>> {
    const change = await members.removeMember({ site, member })
    if (change.kind !== 'changed') return refusalOf(change)
    const act = actor.id === member ? 'member.left' : 'member.removed'
    const detail = { name: change.name, before: change.from }
    await log.add([{ site, at: now, actor, act, subject: { kind: 'member', id: member }, detail }])
    return ok(null)
  },

  async endSessions({ site, member, actor }: Order): Promise<Result<null>> {
    const name = await members.endSessions(site, member)
    if (name === null) return refuse('unknown_member')
    const subject = { kind: 'member', id: member }
    await log.add([{ site, at: now, actor, act: 'member.signed_out', subject, detail: { name } }])
    return ok(null)
  },

  async revokeInvitation(order: Omit<Order, 'member'> & { invitation: string }): Promise<Result<null>> {
    const { site, invitation, actor } = order
    const name = await members.revokeInvitation(site, invitation, now)
    if (name === null) return refuse('unknown_invite')
    await log.add([{ site, at: now, actor, act: 'invite.revoked', detail: { name } }])
    return ok(null)
  },
})
