import type { Place } from '../comments-client.ts'
import { emptyDraft, type ReportDraft } from './report-draft.ts'

/** Where the browser refuses storage, or it is full: until the page closes. */
const memory = new Map<string, string>()

const TEXTS = ['words', 'name', 'email'] as const
const TICKS = ['anonymous', 'goodFaith'] as const
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * Reports that were begun and are not sent yet, by comment. One may say who is accused of what, and by whom: it stays in
 * this tab, and is gone with it, so that nobody finds it who has the device next.
 */
export class ReportDrafts {
  readonly #key: string
  readonly #categories: object

  constructor({ api, site }: Pick<Place, 'api' | 'site'>, categories: object) {
    this.#key = `twin:report:${api}|${site}|`
    this.#categories = categories
  }

  /** A new one where none was begun, or what is kept cannot be read. */
  read(comment: string): ReportDraft {
    const key = this.#key + comment
    try {
      const kept: unknown = JSON.parse(memory.get(key) ?? sessionStorage.getItem(key) ?? 'null')
      if (this.#isDraft(kept)) return kept
    } catch {
      // Refused, or not what was kept.
    }
    return emptyDraft()
  }

  keep(comment: string, draft: ReportDraft): void {
    const key = this.#key + comment
    const text = JSON.stringify(draft)
    try {
      sessionStorage.setItem(key, text)
      memory.delete(key)
    } catch {
      memory.set(key, text)
    }
  }

  forget(comment: string): void {
    const key = this.#key + comment
    memory.delete(key)
    try {
      sessionStorage.removeItem(key)
    } catch {
      // Refused: nothing was kept there.
    }
  }

  #isDraft(kept: unknown): kept is ReportDraft {
    if (typeof kept !== 'object' || kept === null) return false
    const { id, category, left, ...rest } = kept as Partial<Record<keyof ReportDraft, unknown>>
    return (
      typeof id === 'string' &&
      ID.test(id) &&
      (category === null || (typeof category === 'string' && Object.hasOwn(this.#categories, category))) &&
      (left === null || typeof left === 'string') &&
      TEXTS.every((field) => typeof rest[field] === 'string') &&
      TICKS.every((field) => typeof rest[field] === 'boolean')
    )
  }
}
