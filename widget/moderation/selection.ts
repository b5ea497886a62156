/** The comments that are ticked. */
export class Selection {
  readonly #changed: () => void
  readonly #ids = new Set<string>()

  constructor(changed: () => void) {
    this.#changed = changed
  }

  get size(): number {
    return this.#ids.size
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  toggle(id: string) {
    if (!this.#ids.delete(id)) this.#ids.add(id)
    this.#changed()
  }

  /** All of them; none where all are ticked already. */
  toggleAll(ids: readonly string[]) {
    if (ids.every((id) => this.#ids.has(id))) return this.drop(ids)
    for (const id of ids) this.#ids.add(id)
    this.#changed()
  }

  add(ids: Iterable<string>) {
    for (const id of ids) this.#ids.add(id)
    this.#changed()
  }

  drop(ids: Iterable<string>) {
    for (const id of ids) this.#ids.delete(id)
    this.#changed()
  }

  clear() {
    this.#ids.clear()
    this.#changed()
  }
}
