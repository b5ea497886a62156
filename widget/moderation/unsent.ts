/**
 * What was pressed and would be lost with the page: it waits for another answer, or its request cannot outlive the
 * page. Everything else has left when the press is over.
 */
export class Unsent {
  #waiting = 0
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  get some(): boolean {
    return this.#waiting > 0
  }

  async until<T>(done: Promise<T>): Promise<T> {
    this.#add(1)
    try {
      return await done
    } finally {
      this.#add(-1)
    }
  }

  #add(one: number) {
    this.#waiting += one
    this.#changed()
  }
}
