import type { storage } from '../../shared/storage.ts'

/** What a writer keeps of a comment: with the token they see its state, edit and withdraw it. */
export type StoredReceipt = {
  id: string
  token: string
  thread: string
  parentId: string | null
  /** What its writer was told last: that it waits, or a decision that they have put aside. */
  told?: 'pending' | 'approved' | 'trash'
}

const KEPT_MAX = 300

/** The receipts of one site, oldest first, on this device. */
export class ReceiptsStore {
  readonly #kept: typeof storage
  readonly #key: string

  constructor(kept: typeof storage, key: string) {
    this.#kept = kept
    this.#key = key
  }

  all(): StoredReceipt[] {
    const kept = this.#kept.get(this.#key)
    // Written by this store alone.
    return Array.isArray(kept) ? (kept as StoredReceipt[]) : []
  }

  /** Those of a thread in the order in which their writer waits for them: what waited when they last looked, then the newest. */
  inTurn(thread: string): StoredReceipt[] {
    const newest = this.all()
      .filter((receipt) => receipt.thread === thread)
      .reverse()
    return newest.sort((a, b) => Number(b.told === 'pending') - Number(a.told === 'pending'))
  }

  add(receipt: StoredReceipt): void {
    const others = this.all().filter(({ id }) => id !== receipt.id)
    this.#kept.set(this.#key, [...others, receipt].slice(-KEPT_MAX))
  }

  told(id: string, told: NonNullable<StoredReceipt['told']>): void {
    const all = this.all()
    const receipt = all.find((other) => other.id === id)
    if (!receipt || receipt.told === told) return
    receipt.told = told
    this.#kept.set(this.#key, all)
  }

  forget(id: string): void {
    const others = this.all().filter((receipt) => receipt.id !== id)
    // Whether there are any is all that the element looks at before it fetches this part.
    if (others.length) this.#kept.set(this.#key, others)
    else this.#kept.remove(this.#key)
  }
}
