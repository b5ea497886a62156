import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import type { PasskeyChecker } from '../../core/moderation/passkey-checker.ts'
import { fromBase64url, toBase64url } from '../../core/base64url.ts'

/** Loaded when the first moderator needs it: no reader's request pays for its start. */
const library = () => import('@simplewebauthn/server')

const NAME = 'twin-comments'

const claimSchema = z.object({
  id: z.string().min(1).max(1400),
  response: z.object({ clientDataJSON: z.string() }),
})
const clientDataSchema = z.object({ challenge: z.string().min(1).max(200) })

const decode = (text: string): string => new TextDecoder().decode(fromBase64url(text) ?? new Uint8Array())

/** P-256's generator as a COSE key: a passkey of nobody, so that an unknown one costs as much as a known one. */
const NOBODY =
  'pQECAyYgASFYIGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWIlggT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU'

/** Whatever the library finds wrong it throws; here every fault is the same answer. */
const unlessWrong = async <T>(check: () => Promise<T | null>): Promise<T | null> => {
  try {
    return await check()
  } catch {
    return null
  }
}

export const webauthn: PasskeyChecker = {
  async registration(place, person) {
    const { generateRegistrationOptions } = await library()
    const options = await generateRegistrationOptions({
      rpName: NAME,
      rpID: place.host,
      userName: person.name,
      userDisplayName: person.name,
      userID: Uint8Array.from(new TextEncoder().encode(person.id)),
      attestationType: 'none',
      excludeCredentials: person.passkeys.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports,
      })),
      // The passkey alone signs in: it must be found without a name, and be more than a found device.
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    return { challenge: options.challenge, options }
  },

  async signIn(place) {
    const { generateAuthenticationOptions } = await library()
    const options = await generateAuthenticationOptions({ rpID: place.host, userVerification: 'required' })
    return { challenge: options.challenge, options }
  },

  claim(response) {
    const claim = claimSchema.safeParse(response)
    if (!claim.success) return null
    try {
      const clientData = clientDataSchema.safeParse(JSON.parse(decode(claim.data.response.clientDataJSON)))
      return clientData.success ? { credentialId: claim.data.id, challenge: clientData.data.challenge } : null
    } catch {
      return null
    }
  },

  registered({ place, response, challenge }) {
    return unlessWrong(async () => {
      const { verifyRegistrationResponse } = await library()
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        // The library checks each part of it and throws where one is missing.
        response: response as RegistrationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: place.origin,
        expectedRPID: place.host,
      })
      if (!verified) return null
      const { id, publicKey, counter, transports = [] } = registrationInfo.credential
      return { credentialId: id, publicKey: toBase64url(publicKey), counter, transports }
    })
  },

  signedIn({ place, response, challenge, passkey }) {
    return unlessWrong(async () => {
      const { verifyAuthenticationResponse } = await library()
      const answer = response as AuthenticationResponseJSON
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: answer,
        expectedChallenge: challenge,
        expectedOrigin: place.origin,
        expectedRPID: place.host,
        credential: {
          id: answer.id,
          publicKey: fromBase64url(passkey?.publicKey ?? NOBODY) ?? new Uint8Array(),
          counter: passkey?.counter ?? 0,
        },
      })
      const owner = answer.response.userHandle
      const foreign = owner !== undefined && passkey !== null && decode(owner) !== passkey.member
      return verified && passkey !== null && !foreign ? { counter: authenticationInfo.newCounter } : null
    })
  },
}
