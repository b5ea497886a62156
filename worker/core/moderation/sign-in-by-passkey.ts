import { ok, refuse, type Result } from '../result.ts'
import { newSession } from './new-session.ts'
import type { PasskeyChecker, Place } from './passkey-checker.ts'
import type { PeopleStore } from './people-store.ts'
import type { Tokens } from './tokens.ts'
import { CHALLENGE_MS } from './session-limits.ts'

type Deps = { people: PeopleStore; passkeys: PasskeyChecker; tokens: Tokens; now: number }

/** What the browser needs to ask the person for a passkey; the same for everybody. */
export const offerSignIn = async (
  place: Place,
  { people, passkeys, tokens, now }: Deps,
): Promise<{ options: object }> => {
  const { challenge, options } = await passkeys.signIn(place)
  const hash = await tokens.hash(challenge)
  await people.addChallenge({ hash, kind: 'sign_in', member: null, now, expiresAt: now + CHALLENGE_MS })
  return { options }
}

/** Opens a session by a passkey. An unknown passkey and a wrong signature are answered alike. */
export const signInByPasskey = async (
  attempt: { place: Place; response: unknown; device: string; earlierToken: string | null },
  deps: Deps,
): Promise<Result<{ token: string }>> => {
  const { people, passkeys, tokens, now } = deps
  const claim = passkeys.claim(attempt.response)
  if (!claim) return refuse('passkey_refused')
  const { challenge, credentialId } = claim
  const handedOut = await people.takeChallenge({ hash: await tokens.hash(challenge), kind: 'sign_in', now })
  if (!handedOut) return refuse('challenge_expired')

  const passkey = await people.passkey(credentialId)
  const signed = await passkeys.signedIn({ ...attempt, challenge, passkey })
  if (!signed || !passkey) return refuse('passkey_refused')

  const { token, session } = await newSession(attempt, deps)
  await people.openByPasskey({ passkey, counter: signed.counter, session })
  return ok({ token })
}
