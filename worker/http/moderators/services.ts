import type { PasskeyChecker } from '../../core/moderation/passkey-checker.ts'
import type { Tokens } from '../../core/moderation/tokens.ts'
import { toBase64url } from '../../core/base64url.ts'
import { sha256 } from '../../core/sha256.ts'
import type { Env } from '../../env.ts'
import { createServiceStates } from '../../store/d1-service-states.ts'
import { actStore } from '../../store/moderation/act-store.ts'
import { services } from '../services.ts'
import { deskLogWriter } from '../../store/moderation/desk-log.ts'
import { memberStore } from '../../store/moderation/member-store.ts'
import { tokenStore } from '../../store/moderation/token-store.ts'
import { waysInStore } from '../../store/moderation/ways-in-store.ts'
import { banStore } from '../../store/moderation/ban-store.ts'
import { deskStore } from '../../store/moderation/desk-store.ts'
import { peopleStore } from '../../store/moderation/people-store.ts'
import { reasonStore } from '../../store/moderation/reason-store.ts'
import { webauthn } from './webauthn.ts'

const tokens: Tokens = {
  make: () => toBase64url(crypto.getRandomValues(new Uint8Array(32))),
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  hash: sha256,
}

/** Everything the desk's use cases ask for, from this request's environment and moment. */
export const deskServices = (env: Env) => ({
  desk: deskStore(env.DB),
  acts: actStore(env.DB),
  bans: banStore(env.DB),
  secrets: services(env).secrets,
  store: services(env).store,
  reasons: reasonStore(env.DB),
  people: peopleStore(env.DB),
  members: memberStore(env.DB),
  waysIn: waysInStore(env.DB),
  apiTokens: tokenStore(env.DB),
  log: deskLogWriter(env.DB),
  services: createServiceStates(env.DB),
  passkeys: webauthn satisfies PasskeyChecker,
  tokens,
  hash: sha256,
  now: Date.now(),
  newId: () => crypto.randomUUID(),
  akismetKey: Boolean(env.AKISMET_KEY),
})
