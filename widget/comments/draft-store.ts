import type { Submission } from '../../worker/contract/comments.ts'
import { storage } from '../shared/storage.ts'

/**
 * A text that is not sent yet. `unanswered`: every payload that left without a readable answer; all of them
 * carry the same id, and one of them may have been stored.
 */
export type Draft = { body: string; unanswered: Submission[] }

/** The draft of one form: kept at every keystroke, gone when its comment is stored. */
export class DraftStore {
  readonly #key: string

  constructor(api: string, site: string, thread: string, parentId: string | null) {
    this.#key = `twin:draft:${[api, site, thread, parentId ?? ''].join('|')}`
  }

  read(): Draft {
    // Written by `keep` alone.
    return (storage.get(this.#key) as Draft | null) ?? { body: '', unanswered: [] }
  }

  keep(draft: Draft): void {
    if (draft.body || draft.unanswered.length) storage.set(this.#key, draft)
    else storage.remove(this.#key)
  }
}
