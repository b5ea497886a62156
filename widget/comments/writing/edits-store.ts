import type { storage } from '../../shared/storage.ts'

/** Corrections that were begun and are not saved yet, by comment: kept on this device at every keystroke. */
export class EditsStore {
  readonly #kept: typeof storage
  readonly #key: string

  constructor(kept: typeof storage, api: string, site: string) {
    this.#kept = kept
    this.#key = `twin:edit:${api}|${site}|`
  }

  read(id: string): string | null {
    const body = this.#kept.get(this.#key + id)
    return typeof body === 'string' ? body : null
  }

  keep(id: string, body: string): void {
    this.#kept.set(this.#key + id, body)
  }

  forget(id: string): void {
    this.#kept.remove(this.#key + id)
  }
}
