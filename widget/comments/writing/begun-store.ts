import type { storage } from '../../shared/storage.ts'
import type { Draft } from '../draft-store.ts'

/** A text that is begun and not sent. `id`: of the comment that it answers, '' where it is a new one; `name`: of whom it answers. */
export type Begun = { thread: string; id: string; name: string | null }

/** What is begun on a site: kept on this device beside the drafts, so that these are found without a form. */
export class BegunStore {
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
  all(): Begun[] {
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
    if (all.some((other) => other.id === id && other.thread === this.#thread)) this.#mark(all)
    else this.#keep([...all, { thread: this.#thread, id, name }])
  }

  /** With what was written, which is given back. */
  forget(id: string): Draft | null {
    const draft = this.draft(id)
    this.#kept.remove(this.#draftKey(id))
    this.all()
    return draft
  }

  keep(id: string, draft: Draft): void {
    this.#kept.set(this.#draftKey(id), draft)
  }

  bringBack(id: string, name: string | null, draft: Draft): void {
    this.keep(id, draft)
    this.add(id, name)
  }

  #all(): Begun[] {
    const kept = this.#kept.get(this.#key)
    // Written by this class alone.
    return Array.isArray(kept) ? (kept as Begun[]) : []
  }

  #keep(all: Begun[]): void {
    if (all.length) this.#kept.set(this.#key, all)
    else this.#kept.remove(this.#key)
    this.#mark(all)
  }

  /** Whether receipts are kept is all that the element looks at before it fetches this part: here a list of none will do. */
  #mark(all: Begun[]): void {
    const receipts = this.#kept.get(this.#receiptsKey)
    if (all.length && !receipts) this.#kept.set(this.#receiptsKey, [])
    if (!all.length && Array.isArray(receipts) && !receipts.length) this.#kept.remove(this.#receiptsKey)
  }
}
