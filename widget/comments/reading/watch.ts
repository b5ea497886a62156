const FIRST_MS = 60_000
const GROWTH = 1.5
const LONGEST_MS = 10 * 60_000
/** Nothing happened for so long: no further question. */
const ASLEEP_MS = 60 * 60_000

/**
 * Asks from time to time: less and less often while nothing happens, never in a hidden tab, and after an hour of
 * silence not before the reader comes back to the tab.
 */
export class Watch {
  /** True where something has changed. */
  readonly #ask: () => Promise<boolean>
  /** The question that is planned, or out. */
  #timer: ReturnType<typeof setTimeout> | undefined
  #wait = FIRST_MS
  #silent = 0

  constructor(ask: () => Promise<boolean>) {
    this.#ask = ask
  }

  start(): void {
    document.addEventListener('visibilitychange', this.#look)
    this.#look()
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#look)
    this.#end()
  }

  readonly #look = (): void => {
    this.#end()
    if (document.visibilityState === 'hidden') return
    this.#wait = FIRST_MS
    this.#silent = 0
    this.#plan()
  }

  #plan(): void {
    if (this.#silent < ASLEEP_MS) this.#timer = setTimeout(() => void this.#now(), this.#wait)
  }

  #end(): void {
    clearTimeout(this.#timer)
    // Whoever comes back from a question sees that it is no longer theirs to plan the next.
    this.#timer = undefined
  }

  async #now(): Promise<void> {
    const timer = this.#timer
    const changed = await this.#ask()
    // Stopped, hidden, or begun anew, while the question was out.
    if (timer !== this.#timer) return
    this.#silent = changed ? 0 : this.#silent + this.#wait
    this.#wait = changed ? FIRST_MS : Math.min(LONGEST_MS, this.#wait * GROWTH)
    this.#plan()
  }
}
