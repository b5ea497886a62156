/** Where unguessable things come from; a port, so that the core stays free of any platform. */
export type Tokens = {
  /** 256 random bits, base64url. Too many to guess: no lock is needed that a stranger could turn against somebody. */
  make(): string
  /** So many random bytes. */
  bytes(length: number): Uint8Array
  /** SHA-256, hexadecimal: the only form in which a secret is stored. */
  hash(secret: string): Promise<string>
}
