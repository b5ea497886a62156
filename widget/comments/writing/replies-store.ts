import type { storage } from '../../shared/storage.ts'
import type { Draft } from '../draft-store.ts'

/** A reply that is begun and not sent. `name`: of whom it answers. */
export type BegunReply = { thread: string; id: string; name: string | null }

/** To which comments of a site replies are begun: kept on this device beside their drafts, so that these are found. */
export class RepliesStore {
  readonly #kept: typeof storage
  readonly #key: string
  readonly #receiptsKey: string
  readonly #draftKey: (id: string) => string
  readonly #thread: string

  constructor(kept: typeof storage, place: { api: string; site: string; key: string }, receiptsKey: string) {
    const { api, site, key } = place
    this.#kept = kept
    this.#key = `twin:replies:${api}|${site}`
    this.#receiptsKey = receiptsKey
    // As the form itself keeps it.
    this.#draftKey = (id) => `twin:draft:${[api, site, key, id].join('|')}`
    this.#thread = key
  }

  /** Those of this conversation in which something is written, oldest first; what was sent or emptied is forgotten. */
  all(): BegunReply[] {
    const all = this.#all()
    const begun = all.filter(({ thread, id }) => thread !== this.#thread || this.draft(id)?.body.trim())
    if (begun.length < all.length) this.#keep(begun)
    return begun.filter(({ thread }) => thread === this.#thread)
  }

  draft(id: string): Draft | null {
    // Written by the form alone.
    return this.#kept.get(this.#draftKey(id)) as Draft | null
  }

  add(id: string, name: string | null): void {
    const all = this.#all()
    if (all.some((other) => other.id === id)) this.#mark(all)
    else this.#keep([...all, { thread: this.#thread, id, name }])
  }

  /** With what was written. */
  forget(id: string): void {
    this.#kept.remove(this.#draftKey(id))
    this.all()
  }

  #all(): BegunReply[] {
    const kept = this.#kept.get(this.#key)
    // Written by this class alone.
    return Array.isArray(kept) ? (kept as BegunReply[]) : []
  }

  #keep(all: BegunReply[]): void {
    if (all.length) this.#kept.set(this.#key, all)
    else this.#kept.remove(this.#key)
    this.#mark(all)
  }

  /** Whether receipts are kept is all that the element looks at before it fetches this part: here a list of none will do. */
  #mark(all: BegunReply[]): void {
    const receipts = this.#kept.get(this.#receiptsKey)
    if (all.length && !receipts) this.#kept.set(this.#receiptsKey, [])
    if (!all.length && Array.isArray(receipts) && !receipts.length) this.#kept.remove(this.#receiptsKey)
  }
}
