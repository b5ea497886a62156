import type { NewSession } from './people-store.ts'
import type { Tokens } from './tokens.ts'
import { SESSION_MS } from './session-limits.ts'

/** Every sign-in gets an id of its own, and the one the browser had before ends with it. */
export const newSession = async (
  browser: { device: string; earlierToken: string | null },
  { tokens, now }: { tokens: Tokens; now: number },
): Promise<{ token: string; session: NewSession }> => {
  const token = tokens.make()
  return {
    token,
    session: {
      idHash: await tokens.hash(token),
      device: browser.device,
      createdAt: now,
      expiresAt: now + SESSION_MS,
      replaces: browser.earlierToken === null ? null : await tokens.hash(browser.earlierToken),
    },
  }
}
