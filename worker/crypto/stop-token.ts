import { fromBase64url, toBase64url } from '../core/base64url.ts'
import { isSigned, sign } from './hmac.ts'
import type { Keyring } from './keyring.ts'

type Whose = { member: string; site: string }

const message = ({ member, site }: Whose) => new TextEncoder().encode(`stop\n${member}\n${site}`)

/** Lets whoever got a mail stop it, and do nothing else; made again for each mail, and stored nowhere. */
export const stopTokens = (key: Keyring) => ({
  make: async (whose: Whose): Promise<string> => toBase64url(await sign(await key('mail'), message(whose))),
  isOurs: async (whose: Whose, token: string): Promise<boolean> => {
    const signature = fromBase64url(token)
    return signature !== null && isSigned(await key('mail'), signature, message(whose))
  },
})
