import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type { PasskeyTrouble } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import type { Ceremony, Passkeys } from './passkeys.ts'

/** What WebAuthn throws, by the names of its specification. */
const TROUBLES: Record<string, PasskeyTrouble> = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  InvalidStateError: 'registered_already',
  NotSupportedError: 'unsupported',
  SecurityError: 'unsupported',
}

const attempt = async <T>(ceremony: () => Promise<T>): Promise<Ceremony<T>> => {
  if (!browserSupportsWebAuthn()) return { ok: false, trouble: 'unsupported' }
  try {
    return { ok: true, response: await ceremony() }
  } catch (error) {
    return { ok: false, trouble: (error instanceof Error && TROUBLES[error.name]) || 'failed' }
  }
}

export const browserPasskeys: Passkeys = {
  register: (optionsJSON) => attempt(() => startRegistration({ optionsJSON })),
  use: (optionsJSON) => attempt(() => startAuthentication({ optionsJSON })),
}
