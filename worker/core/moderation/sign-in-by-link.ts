import { ok, refuse, type Result } from '../result.ts'
import { newSession } from './new-session.ts'
import type { PeopleStore } from './people-store.ts'
import type { Tokens } from './tokens.ts'

/** Opens a session by a one-time link. Unknown, used and expired links are answered alike. */
export const signInByLink = async (
  attempt: { inviteToken: string; device: string; earlierToken: string | null },
  deps: { people: Pick<PeopleStore, 'openInvite'>; tokens: Tokens; now: number },
): Promise<Result<{ token: string }>> => {
  const { token, session } = await newSession(attempt, deps)
  const opened = await deps.people.openInvite(await deps.tokens.hash(attempt.inviteToken), session)
  return opened ? ok({ token }) : refuse('invite_unknown')
}
