import type { Secrets } from '../core/ports/secrets.ts'
import { addressBlock } from './address-block.ts'
import { fromBase64url, toBase64url } from '../core/base64url.ts'
import { openFacts, sealFacts } from './facts.ts'
import { isSigned, sign } from './hmac.ts'
import type { Keyring } from './keyring.ts'
import { sha256 } from '../core/sha256.ts'

const ID_BYTES = 16
const encode = (text: string) => new TextEncoder().encode(text)

const idBytes = (id: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(id.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const idText = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const formMessage = (site: string, time: string) => encode(`${site}\n${time}`)

/** The day whose key an address is hashed with, in UTC. */
export const addressKeyId = (now: number): string => new Date(now).toISOString().slice(0, 10)

export const createSecrets = (key: Keyring): Secrets => ({
  hash: sha256,

  receiptToken: async (commentId) => {
    const id = idBytes(commentId)
    return toBase64url(new Uint8Array([...id, ...(await sign(await key('receipt'), id))]))
  },
  commentOfReceipt: async (token) => {
    const bytes = fromBase64url(token)
    if (!bytes || bytes.length <= ID_BYTES) return null
    const id = bytes.slice(0, ID_BYTES)
    return (await isSigned(await key('receipt'), bytes.slice(ID_BYTES), id)) ? idText(id) : null
  },

  formToken: async (site, at) => {
    const time = Math.trunc(at).toString(36)
    return `${time}.${toBase64url(await sign(await key('form'), formMessage(site, time)))}`
  },
  formShownAt: async (site, token) => {
    const [time = '', seal = '', ...more] = token.split('.')
    const signature = fromBase64url(seal)
    if (more.length > 0 || !/^[0-9a-z]{1,9}$/.test(time) || !signature) return null
    const ours = await isSigned(await key('form'), signature, formMessage(site, time))
    return ours ? Number.parseInt(time, 36) : null
  },

  addressKey: async (address, now) =>
    toBase64url(await sign(await key('address', addressKeyId(now)), encode(addressBlock(address)))),

  banHash: async (site, address) =>
    toBase64url(await sign(await key('erasure'), encode(`ban\n${site}\n${addressBlock(address)}`))),

  sealFacts: async (commentId, facts) => sealFacts(await key('facts'), commentId, facts),
  openFacts: async (commentId, sealed) => openFacts(await key('facts'), commentId, sealed),

  erasureHash: async (commentId) => toBase64url(await sign(await key('erasure'), idBytes(commentId))),
})
