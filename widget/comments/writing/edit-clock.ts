import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { OwnMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import { clockJumps } from './clock-jumps.ts'
import type { Tools } from './writing.ts'

const TICK_MS = 1_000
const MINUTE_MS = 60_000
/** A comment may be known before it is drawn: so many ticks without anything to count, and the clock stops. */
const EMPTY_MAX = 5
/** Said aloud when this many minutes are left, and at the end. */
const SAID = [5, 1]

/** What is left of a time, in words; how they are said aloud beside them. */
const left = (ms: number, language: Language, words: OwnMessages, plural: Tools['plural']): string => {
  if (ms <= 0) return words.editOver
  return ms < MINUTE_MS ? words.editSeconds : plural(language, Math.ceil(ms / MINUTE_MS), words.editLeft)
}

/**
 * Counts down the minutes in which comments can be edited: in every `[data-until]` of the element, without
 * drawing any comment anew. `redraw` is called when a time has ended, and where the device's clock was set: what is drawn
 * is by that clock.
 */
export class EditClock {
  readonly #stage: Tools['stage']
  readonly #drawn: Tools['drawn']
  readonly #plural: Tools['plural']
  readonly #language: Language
  readonly #words: OwnMessages
  readonly #redraw: () => void
  readonly #thread: Tools['thread']
  readonly #jumped = clockJumps(TICK_MS)
  #empty = 0
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(
    { stage, thread, drawn, plural }: Tools,
    language: Language,
    words: OwnMessages,
    redraw: () => void,
  ) {
    this.#stage = stage
    this.#drawn = drawn
    this.#plural = plural
    this.#language = language
    this.#words = words
    this.#redraw = redraw
    this.#thread = thread
  }

  /** Runs while there is a time to count down. */
  start(): void {
    void this.#drawn().then(() => {
      this.#timer ??= setInterval(() => this.#tick(), TICK_MS)
      this.#tick()
    })
  }

  #tick(): void {
    if (!this.#jumped()) return this.#count()
    this.#redraw()
    void this.#drawn().then(() => this.#count())
  }

  #count(): void {
    const counted = [...this.#stage.renderRoot.querySelectorAll<HTMLElement>('[data-until]')]
    const isLeft = this.#stage.talk?.thread !== this.#thread
    this.#empty = counted.length ? 0 : this.#empty + 1
    if (this.#empty > EMPTY_MAX || isLeft || !this.#stage.renderRoot.isConnected) {
      clearInterval(this.#timer)
      this.#timer = undefined
    }
    // Another conversation, perhaps in another language, counts for itself.
    if (isLeft) return
    let over = false
    for (const element of counted) {
      const ms = Number(element.dataset['until']) - Date.now()
      const words = left(ms, this.#language, this.#words, this.#plural)
      const isQuiet = element.ariaLive === 'polite' && ms > 0 && !SAID.includes(Math.ceil(ms / MINUTE_MS))
      if (isQuiet || element.textContent === words) continue
      element.textContent = words
      over ||= ms <= 0
    }
    if (over) this.#redraw()
  }
}
