const algorithm = { name: 'HMAC', hash: 'SHA-256' }

const importKey = (secret: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret, algorithm, false, ['sign', 'verify'])

export const sign = async (secret: Uint8Array, message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.sign(algorithm, await importKey(secret), message))

/** Compares in constant time. */
export const isSigned = async (
  secret: Uint8Array,
  signature: Uint8Array,
  message: Uint8Array,
): Promise<boolean> => crypto.subtle.verify(algorithm, await importKey(secret), signature, message)
