import type { Role } from '../../contract/statuses.ts'
import { inviteLink, newInvite } from './new-invite.ts'
import type { PeopleStore } from './people-store.ts'
import type { Tokens } from './tokens.ts'

type Deps = { people: Pick<PeopleStore, 'addInvite'>; tokens: Tokens; now: number; newId: () => string }

/** An owner asks somebody to the desk of one site. */
export const inviteMember = async (
  wish: { site: string; name: string; role: Role; by: string; origin: string },
  { people, ...deps }: Deps,
): Promise<{ url: string; expiresAt: string }> => {
  const { token, invite } = await newInvite(
    { name: wish.name, sites: [{ site: wish.site, role: wish.role }], createdBy: wish.by },
    deps,
  )
  await people.addInvite(invite)
  return { url: inviteLink(wish.origin, token), expiresAt: new Date(invite.expiresAt).toISOString() }
}
