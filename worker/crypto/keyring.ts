import type { KeyStore } from '../store/key-store.ts'
import { fromBase64url, toBase64url } from '../core/base64url.ts'

export type KeyPurpose = 'receipt' | 'form' | 'facts' | 'address' | 'erasure' | 'webhook' | 'mail'
export type Keyring = (purpose: KeyPurpose, id?: string) => Promise<Uint8Array<ArrayBuffer>>

const KEY_BYTES = 32
/** The name of a key that is never replaced. */
const LASTING = '1'

/**
 * Keys made on first use and kept in the database, so that no secret has to be configured. An isolate reads
 * each once; of the address keys, which change every day, it remembers the newest only.
 */
export const createKeyring = (store: KeyStore): Keyring => {
  const known = new Map<KeyPurpose, { id: string; key: Promise<Uint8Array<ArrayBuffer>> }>()

  const load = async (purpose: KeyPurpose, id: string): Promise<Uint8Array<ArrayBuffer>> => {
    const fresh = toBase64url(crypto.getRandomValues(new Uint8Array(KEY_BYTES)))
    const key = fromBase64url(await store.keyOrNew(purpose, id, fresh))
    if (!key || key.length !== KEY_BYTES) throw new Error(`the ${purpose} key is damaged`)
    return key
  }

  return (purpose, id = LASTING) => {
    const held = known.get(purpose)
    if (held?.id === id) return held.key
    const key = load(purpose, id)
    known.set(purpose, { id, key })
    // A key that could not be read is asked for again by the next request.
    key.catch(() => {
      if (known.get(purpose)?.key === key) known.delete(purpose)
    })
    return key
  }
}
