import type { SealedFacts } from '../comment.ts'

/** Everything that needs a key. One implementation: Web Crypto with keys kept in the database. */
export type Secrets = {
  /** SHA-256, hexadecimal. */
  hash(text: string): Promise<string>
  /** The receipt of a comment: always the same, and made by nobody else. */
  receiptToken(commentId: string): Promise<string>
  /** The comment of a receipt; null where we did not make it. */
  commentOfReceipt(token: string): Promise<string | null>
  /** Says when a form of this site was handed out. */
  formToken(site: string, at: number): Promise<string>
  /** When the form was handed out; null where we did not make the token for this site. */
  formShownAt(site: string, token: string): Promise<number | null>
  /** The only shape in which an address is stored. Its key lives for the UTC day of `now`. */
  addressKey(address: string, now: number): Promise<string>
  /** How a banned address is kept: to be met again on this site while the ban lasts, and to be read by nobody. */
  banHash(site: string, address: string): Promise<string>
  sealFacts(commentId: string, facts: SealedFacts): Promise<string>
  /** Null where they cannot be opened any more. */
  openFacts(commentId: string, sealed: string): Promise<SealedFacts | null>
  /** What remains in the journal of an erased comment. */
  erasureHash(commentId: string): Promise<string>
}
