const FIRST_MS = 60_000
const GROWTH = 1.5
const LONGEST_MS = 10 * 60_000
/** Nothing happened for so long: the next question waits until the reader comes back to the tab. */
const ASLEEP_MS = 60 * 60_000

/**
 * Asks from time to time: less and less often while nothing happens, never in a hidden tab, and no more at all
 * after an hour of silence.
 */
export class Watch {
  /** True where something has changed. */
  readonly #ask: () => Promise<boolean>
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
    clearTimeout(this.#timer)
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer)
    if (document.visibilityState === 'hidden') return
    this.#wait = FIRST_MS
    this.#silent = 0
    this.#plan()
  }

  #plan(): void {
    if (this.#silent < ASLEEP_MS) this.#timer = setTimeout(() => void this.#now(), this.#wait)
  }

  async #now(): Promise<void> {
    const timer = this.#timer
    const changed = await this.#ask()
    // Stopped, or begun anew, while the question was out.
    if (timer !== this.#timer) return
    this.#silent = changed ? 0 : this.#silent + this.#wait
    this.#wait = changed ? FIRST_MS : Math.min(LONGEST_MS, this.#wait * GROWTH)
    this.#plan()
  }
}
