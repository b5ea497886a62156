import type { SealedFacts } from '../core/comment.ts'
import { fromBase64url, toBase64url } from '../core/base64url.ts'

const IV_BYTES = 12

const encode = (text: string) => new TextEncoder().encode(text)

const cipher = (iv: Uint8Array<ArrayBuffer>, commentId: string) => ({
  name: 'AES-GCM',
  iv,
  // Facts of one comment cannot be opened as another's.
  additionalData: encode(commentId),
})

const importKey = (secret: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt'])

export const sealFacts = async (
  secret: Uint8Array<ArrayBuffer>,
  commentId: string,
  { address, userAgent, referrer, form }: SealedFacts,
): Promise<string> => {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const text = encode(JSON.stringify({ address, userAgent, referrer, form }))
  const sealed = await crypto.subtle.encrypt(cipher(iv, commentId), await importKey(secret), text)
  return toBase64url(new Uint8Array([...iv, ...new Uint8Array(sealed)]))
}

export const openFacts = async (
  secret: Uint8Array<ArrayBuffer>,
  commentId: string,
  sealed: string,
): Promise<SealedFacts | null> => {
  const bytes = fromBase64url(sealed)
  if (!bytes || bytes.length <= IV_BYTES) return null
  try {
    const text = await crypto.subtle.decrypt(
      cipher(bytes.slice(0, IV_BYTES), commentId),
      await importKey(secret),
      bytes.slice(IV_BYTES),
    )
    // What opens with our key was sealed above.
    return JSON.parse(new TextDecoder().decode(text)) as SealedFacts
  } catch {
    return null
  }
}
