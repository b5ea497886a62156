import { ok, refuse, type Result } from '../result.ts'
import type { PasskeyChecker, Place } from './passkey-checker.ts'
import type { PeopleStore, SessionRecord } from './people-store.ts'
import type { Tokens } from './tokens.ts'
import { CHALLENGE_MS } from './session-limits.ts'

type Deps = { people: PeopleStore; passkeys: PasskeyChecker; tokens: Tokens; now: number }
type Member = SessionRecord['member']

/** What the browser needs to make a passkey for somebody who is signed in. */
export const offerRegistration = async (
  { place, member }: { place: Place; member: Member },
  { people, passkeys, tokens, now }: Deps,
): Promise<{ options: object }> => {
  const known = await people.passkeysOf(member.id)
  const { challenge, options } = await passkeys.registration(place, { ...member, passkeys: known })
  const hash = await tokens.hash(challenge)
  await people.addChallenge({ hash, kind: 'register', member: member.id, now, expiresAt: now + CHALLENGE_MS })
  return { options }
}

/** Keeps the passkey that the browser made: it answers a challenge that was handed to this very member. */
export const registerPasskey = async (
  { place, member, name, response }: { place: Place; member: Member; name: string; response: unknown },
  { people, passkeys, tokens, now }: Deps,
): Promise<Result<null>> => {
  const claim = passkeys.claim(response)
  if (!claim) return refuse('passkey_refused')
  const { challenge } = claim
  const handedOut = await people.takeChallenge({ hash: await tokens.hash(challenge), kind: 'register', now })
  if (handedOut?.member !== member.id) return refuse('challenge_expired')

  const passkey = await passkeys.registered({ place, response, challenge })
  if (!passkey) return refuse('passkey_refused')
  return (await people.addPasskey({ ...passkey, member: member.id, name }, now))
    ? ok(null)
    : refuse('passkey_refused')
}
