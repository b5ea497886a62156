import type { RecoveryCodes } from '../../contract/moderation/sessions.ts'
import { RECOVERY_CODES } from '../../contract/moderation/desk-limits.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { DeskLogWriter } from './desk-log.ts'
import { newSession } from './new-session.ts'
import type { Tokens } from './tokens.ts'
import type { WaysInStore } from './ways-in-store.ts'

/** Letters and digits that no hand and no eye takes for one another. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 20
const GROUP = 5
/** Guessing is hopeless against a hundred bits; the wait keeps a loop from working the database. */
const WAIT_MS = 1_000
const WAIT_MAX_MS = 60_000
const DOUBLINGS_MAX = 6

type Deps = { waysIn: WaysInStore; tokens: Tokens; log: DeskLogWriter; now: number }

/** One way of writing a code, however somebody typed it. */
const bare = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')

const written = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length])
    .join('')
    .match(new RegExp(`.{${GROUP}}`, 'g'))
    ?.join('-') ?? ''

/** The prefix keeps these hashes apart from those of every other secret. */
const hashOf = (code: string, { tokens }: Pick<Deps, 'tokens'>) => tokens.hash(`recovery\n${bare(code)}`)

/** Ten new codes, in place of all that were made before. They are shown this once. */
export const makeRecoveryCodes = async (
  member: string,
  deps: Pick<Deps, 'waysIn' | 'tokens' | 'now'>,
): Promise<RecoveryCodes> => {
  const codes = Array.from({ length: RECOVERY_CODES }, () => written(deps.tokens.bytes(LENGTH)))
  const hashes = await Promise.all(codes.map((code) => hashOf(code, deps)))
  await deps.waysIn.replaceCodes(member, hashes, deps.now)
  return { codes, createdAt: new Date(deps.now).toISOString() }
}

/**
 * Opens a session by a code, which says by itself whose it is: no name is asked for, so none can be tried.
 * Whoever guesses waits longer each time, and only they: the wait belongs to their network.
 */
export const signInByCode = async (
  attempt: { code: string; network: string; device: string; earlierToken: string | null },
  deps: Deps,
): Promise<Result<{ token: string }>> => {
  const { waysIn, log, now } = deps
  const wait = await waysIn.waitOf(attempt.network)
  if (wait && wait.until > now) {
    return refuse('too_many_requests', { retryAfterSeconds: Math.ceil((wait.until - now) / 1000) })
  }
  const { token, session } = await newSession(attempt, deps)
  const opened = await waysIn.openByCode(await hashOf(attempt.code, deps), session)
  if (!opened) {
    const tries = Math.min((wait?.tries ?? 0) + 1, DOUBLINGS_MAX)
    const until = now + Math.min(WAIT_MS * 2 ** (tries - 1), WAIT_MAX_MS)
    await waysIn.setWait(attempt.network, { tries, until })
    return refuse('recovery_refused')
  }
  if (wait) await waysIn.setWait(attempt.network, null)
  const actor = { kind: 'member', id: opened.member, name: opened.name } as const
  await log.add(opened.sites.map((site) => ({ site, at: now, actor, act: 'session.recovered' })))
  return ok({ token })
}
