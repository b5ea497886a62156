import type { PeopleStore, SessionRecord } from './people-store.ts'
import type { Tokens } from './tokens.ts'
import { IDLE_MS, SEEN_EVERY_MS } from './session-limits.ts'

/**
 * Who holds this token, while the session lives: at most twelve hours, and half an hour unused. A desk that
 * nobody is sitting at asks quietly: that is no use of the session.
 */
export const readSession = async (
  token: string | null,
  { people, tokens, now }: { people: Pick<PeopleStore, 'session' | 'seen'>; tokens: Tokens; now: number },
  { quiet = false }: { quiet?: boolean } = {},
): Promise<SessionRecord | null> => {
  if (token === null) return null
  const session = await people.session({ idHash: await tokens.hash(token), now, idleSince: now - IDLE_MS })
  if (session && !quiet && now - session.lastSeenAt >= SEEN_EVERY_MS) await people.seen(session.idHash, now)
  return session
}
