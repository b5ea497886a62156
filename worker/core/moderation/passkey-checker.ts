import type { PasskeyRecord } from './people-store.ts'

/** Where the browser stands: a passkey belongs to the host, an answer to the exact origin. */
export type Place = { origin: string; host: string }

/** What an answer says of itself, before anything is proven. */
export type Claim = { credentialId: string; challenge: string }

/** `challenge`: the one that was handed out, and that must have been signed. */
type Answer = { place: Place; response: unknown; challenge: string }

/** WebAuthn, as far as the core needs it. Whatever is wrong with an answer, the result is `null`. */
export type PasskeyChecker = {
  registration(
    place: Place,
    person: { id: string; name: string; passkeys: PasskeyRecord[] },
  ): Promise<{ challenge: string; options: object }>
  /** Names no account: the passkey that answers says who it is. */
  signIn(place: Place): Promise<{ challenge: string; options: object }>
  claim(response: unknown): Claim | null
  registered(answer: Answer): Promise<Omit<PasskeyRecord, 'member'> | null>
  /** `passkey` null: nobody's. The work is the same, so that its time tells nothing. */
  signedIn(answer: Answer & { passkey: PasskeyRecord | null }): Promise<{ counter: number } | null>
}
