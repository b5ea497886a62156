import { clockJumps } from './clock-jumps.ts'
import type { Tools } from './writing.ts'

const TICK_MS = 1_000
const MINUTE_MS = 60_000
/** A comment may be known before it is drawn: so many ticks without anything to count, and the clock stops. */
const EMPTY_MAX = 5
/** Said aloud when this many minutes are left, and at the end. */
const SAID = [5, 1]

/** What is left of a time, in words; how they are said aloud beside them. */
const left = (ms: number, { language, words, plural }: Tools): string => {
  if (ms <= 0) return words.editOver
  return ms < MINUTE_MS ? words.editSeconds : plural(language, Math.ceil(ms / MINUTE_MS), words.editLeft)
}

/**
 * Counts down the minutes in which comments can be edited: in every `[data-until]` of the element, without
 * drawing any comment anew. `redraw` is called when a time has ended, and where the device's clock was set: what is drawn
 * is by that clock.
 */
export class EditClock {
  readonly #tools: Tools
  readonly #redraw: () => void
  readonly #jumped = clockJumps(TICK_MS)
  #empty = 0
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(tools: Tools, redraw: () => void) {
    this.#tools = tools
    this.#redraw = redraw
  }

  /** Runs while there is a time to count down. */
  start(): void {
    void this.#tools.drawn().then(() => {
      this.#timer ??= setInterval(() => this.#tick(), TICK_MS)
      this.#tick()
    })
  }

  #tick(): void {
    if (!this.#jumped()) return this.#count()
    this.#redraw()
    void this.#tools.drawn().then(() => this.#count())
  }

  #count(): void {
    const { stage, thread } = this.#tools
    const counted = [...stage.renderRoot.querySelectorAll<HTMLElement>('[data-until]')]
    const isLeft = stage.talk?.thread !== thread
    this.#empty = counted.length ? 0 : this.#empty + 1
    if (this.#empty > EMPTY_MAX || isLeft || !stage.renderRoot.isConnected) {
      clearInterval(this.#timer)
      this.#timer = undefined
    }
    // Another conversation counts for itself.
    if (isLeft) return
    let over = false
    for (const element of counted) {
      const ms = Number(element.dataset['until']) - Date.now()
      const words = left(ms, this.#tools)
      const isQuiet = element.ariaLive === 'polite' && ms > 0 && !SAID.includes(Math.ceil(ms / MINUTE_MS))
      if (isQuiet || element.textContent === words) continue
      element.textContent = words
      over ||= ms <= 0
    }
    if (over) this.#redraw()
  }
}
