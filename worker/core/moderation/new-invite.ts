import type { Role } from '../../contract/statuses.ts'
import type { InviteRecord } from './people-store.ts'
import type { Tokens } from './tokens.ts'
import { INVITE_MS } from './session-limits.ts'

type Wish = {
  name: string
  sites: { site: string; role: Role }[]
  /** Somebody who exists already, or will exist under this id; else the link makes a new member. */
  member?: string
  createdBy?: string
}

/**
 * A one-time link for one person and one or more sites. The token stands only in the link:
 * `inviteLink(origin, token)`; what is stored can be read by anyone without opening anything.
 */
export const newInvite = async (
  wish: Wish,
  { tokens, now, newId }: { tokens: Pick<Tokens, 'make' | 'hash'>; now: number; newId: () => string },
): Promise<{ token: string; invite: InviteRecord }> => {
  const token = tokens.make()
  return {
    token,
    invite: {
      tokenHash: await tokens.hash(token),
      member: wish.member ?? newId(),
      name: wish.name,
      sites: wish.sites,
      createdBy: wish.createdBy ?? null,
      createdAt: now,
      expiresAt: now + INVITE_MS,
    },
  }
}

/** The token stands in the fragment: it reaches no log, and no link preview can use it up. */
export const inviteLink = (origin: string, token: string): string => `${origin}/moderation#invite=${token}`
