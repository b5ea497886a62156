import { fromBase64url, toBase64url } from '../../../worker/core/base64url.ts'
import { WORKER } from '../ask.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const sha256 = async (bytes: Uint8Array) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
const bytes = (...parts: (number | Iterable<number>)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part])))

/** CBOR, as far as an authenticator needs it: short texts, byte strings, and lengths up to 65,535. */
const head = (major: number, length: number): number[] =>
  length < 24
    ? [(major << 5) | length]
    : length < 256
      ? [(major << 5) | 24, length]
      : [(major << 5) | 25, length >> 8, length & 255]
const cborText = (text: string) => bytes(head(3, text.length), utf8(text))
const cborBytes = (value: Uint8Array) => bytes(head(2, value.length), value)

/** An ECDSA signature as authenticators write it: two ASN.1 integers. */
const toDer = (raw: Uint8Array): Uint8Array => {
  const integer = (part: Uint8Array) => {
    const from = part.findIndex((byte) => byte !== 0)
    const trimmed = part.slice(Math.max(0, from))
    const value = (trimmed[0] ?? 0) > 127 ? bytes(0, trimmed) : trimmed
    return bytes(2, value.length, value)
  }
  const [r, s] = [integer(raw.slice(0, 32)), integer(raw.slice(32))]
  return bytes(0x30, r.length + s.length, r, s)
}

const USER_PRESENT = 1
const USER_VERIFIED = 4
const HAS_CREDENTIAL = 64

type Options = { challenge: string; rpId?: string; rp?: { id?: string }; user?: { id: string } }
type Circumstances = { origin?: string; verified?: boolean; host?: string; challenge?: string }

/** An authenticator in software: one P-256 passkey that answers as a browser would hand it on. */
export const authenticator = async () => {
  const id = crypto.getRandomValues(new Uint8Array(16))
  // The two kinds of keys that generateKey can give need a word for the compiler.
  const keys = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
  ])) as CryptoKeyPair
  const jwk = (await crypto.subtle.exportKey('jwk', keys.publicKey)) as JsonWebKey
  const coordinate = (value = '') => fromBase64url(value) ?? new Uint8Array()
  let counter = 0
  let userHandle: string | undefined

  const data = async (host: string, flags: number, more: Uint8Array = bytes()) => {
    counter += 1
    return bytes(await sha256(utf8(host)), flags, 0, 0, counter >> 8, counter & 255, more)
  }
  const clientData = (type: string, challenge: string, origin: string) =>
    utf8(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const flagsOf = ({ verified = true }: Circumstances) => USER_PRESENT | (verified ? USER_VERIFIED : 0)

  return {
    id: toBase64url(id),

    async register(options: Options, at: Circumstances = {}) {
      userHandle = options.user?.id
      const key = bytes(
        [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21],
        cborBytes(coordinate(jwk.x)),
        0x22,
        cborBytes(coordinate(jwk.y)),
      )
      const credential = bytes(new Uint8Array(16), 0, id.length, id, key)
      const authData = await data(at.host ?? options.rp?.id ?? '', flagsOf(at) | HAS_CREDENTIAL, credential)
      const attestation = bytes(
        0xa3,
        cborText('fmt'),
        cborText('none'),
        cborText('attStmt'),
        0xa0,
        cborText('authData'),
        cborBytes(authData),
      )
      const client = clientData('webauthn.create', at.challenge ?? options.challenge, at.origin ?? WORKER)
      return {
        id: toBase64url(id),
        rawId: toBase64url(id),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: toBase64url(client),
          attestationObject: toBase64url(attestation),
          transports: ['internal'],
        },
      }
    },

    async signIn(options: Options, at: Circumstances = {}) {
      const authData = await data(at.host ?? options.rpId ?? '', flagsOf(at))
      const client = clientData('webauthn.get', at.challenge ?? options.challenge, at.origin ?? WORKER)
      const signed = await crypto.subtle.sign(
        { name: 'ECDSA', hash: 'SHA-256' },
        keys.privateKey,
        bytes(authData, await sha256(client)),
      )
      return {
        id: toBase64url(id),
        rawId: toBase64url(id),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: toBase64url(client),
          authenticatorData: toBase64url(authData),
          signature: toBase64url(toDer(new Uint8Array(signed))),
          userHandle,
        },
      }
    },

    /** A copy of the device that lags behind: its counter starts anew. */
    turnBack() {
      counter = 0
    },
  }
}
