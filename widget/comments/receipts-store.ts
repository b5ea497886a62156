import { storage } from '../shared/storage.ts'

/** What a writer keeps of a comment: with the token they see its state, edit and withdraw it. */
export type StoredReceipt = { id: string; token: string; thread: string; parentId: string | null }

const KEPT_MAX = 300

/** The receipts of one site, oldest first, on this device. */
export class ReceiptsStore {
  readonly #key: string

  constructor(api: string, site: string) {
    this.#key = `twin:receipts:${api}|${site}`
  }

  all(): StoredReceipt[] {
    const kept = storage.get(this.#key)
    // Written by `add` alone.
    return Array.isArray(kept) ? (kept as StoredReceipt[]) : []
  }

  of(thread: string): StoredReceipt[] {
    return this.all().filter((receipt) => receipt.thread === thread)
  }

  add(receipt: StoredReceipt): void {
    const others = this.all().filter(({ id }) => id !== receipt.id)
    storage.set(this.#key, [...others, receipt].slice(-KEPT_MAX))
  }

  forget(id: string): void {
    storage.set(
      this.#key,
      this.all().filter((receipt) => receipt.id !== id),
    )
  }
}
