import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import type { PasskeyTrouble } from '../../worker/contract/i18n/moderation/desk-messages.ts'

export type Ceremony<T> = { ok: true; response: T } | { ok: false; trouble: PasskeyTrouble }

/** The browser's side of a passkey. */
export type Passkeys = {
  register(options: PublicKeyCredentialCreationOptionsJSON): Promise<Ceremony<RegistrationResponseJSON>>
  use(options: PublicKeyCredentialRequestOptionsJSON): Promise<Ceremony<AuthenticationResponseJSON>>
}
