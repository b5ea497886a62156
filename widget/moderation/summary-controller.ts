import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Summary } from '../../worker/contract/moderation.ts'
import type { Status } from '../../worker/contract/statuses.ts'
import type { Failure } from '../shared/http.ts'
import type { ModerationClient } from './moderation-client.ts'
import type { Listed } from './place.ts'

type Options = {
  client: () => ModerationClient
  /** What was decided since the answer before. */
  onDecided: (decided: Summary['decided']) => void
  onOnline: () => void
  onFailure: (failure: Failure) => void
}

/** So soon one hears what colleagues decided, while one works. */
const EVERY_MS = 10_000
/** Where nobody touches the desk, each third time is enough. */
const IDLE_TICKS = 3
/** By these somebody is known to sit at the desk, though they may only read. */
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const

/**
 * The counts, asked for every ten seconds while somebody works, and every half minute while somebody can see them. A queue that grows is told as a
 * number (`fresh`), so that nothing moves under the eyes of whoever is reading. While nobody sits there it asks
 * quietly, so that the session of a desk that was left alone runs out as it should.
 */
export class SummaryController implements ReactiveController {
  summary: Summary | null = null
  online = true
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #options: Options
  /** How many of each status there were when its queue was last fetched. */
  readonly #seen = new Map<Status, number>()
  #site: string | null = null
  #call = 0
  #deciding = 0
  #timer = 0
  #alive = false
  #idle = 0
  /** The worker's time of the last answer. */
  #since: string | null = null
  #awaiting: (() => void)[] = []
  /** The counts that were asked for together with a queue, until it has come. */
  #opening: Promise<void> | null = null

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  hostConnected() {
    this.online = navigator.onLine
    this.#timer = window.setInterval(this.#beat, EVERY_MS)
    document.addEventListener('visibilitychange', this.#tick)
    for (const sign of SIGNS_OF_LIFE) this.#host.addEventListener(sign, this.#live, { passive: true })
    addEventListener('online', this.#network)
    addEventListener('offline', this.#network)
  }

  hostDisconnected() {
    this.#call++
    clearInterval(this.#timer)
    document.removeEventListener('visibilitychange', this.#tick)
    for (const sign of SIGNS_OF_LIFE) this.#host.removeEventListener(sign, this.#live)
    removeEventListener('online', this.#network)
    removeEventListener('offline', this.#network)
  }

  /** Starts over for a site; null: nobody is looking. */
  async watch(site: string | null) {
    if (site !== this.#site) {
      this.#site = site
      this.summary = null
      this.#since = null
      this.#seen.clear()
    }
    this.#opening = this.refresh()
    await this.#opening
  }

  /** Resolves once there are counts. */
  async counted(): Promise<void> {
    if (!this.summary) await new Promise<void>((resolve) => this.#awaiting.push(resolve))
  }

  async refresh(quiet = false) {
    const site = this.#site
    if (site === null) return
    const call = ++this.#call
    const answer = await this.#options.client().summary(site, quiet, this.#since)
    // Counted while a decision was on its way: neither before nor after it for sure.
    if (call !== this.#call || this.#deciding > 0) return
    if (!answer.ok) return this.#options.onFailure(answer.failure)
    this.summary = answer.value
    this.#since = answer.value.at
    for (const [status, seen] of this.#seen) {
      this.#seen.set(status, Math.min(seen, answer.value.counts[status]))
    }
    if (answer.value.decided.length > 0) this.#options.onDecided(answer.value.decided)
    for (const go of this.#awaiting.splice(0)) go()
    this.#host.requestUpdate()
  }

  /** The queue of this status has just been fetched: nothing in it is news any more. */
  async seen(status: Listed) {
    if (status !== 'any') this.#seen.delete(status)
    // Asked for side by side with the queue, they are as old as it is.
    const opening = this.#opening
    this.#opening = null
    await (opening ?? this.refresh())
    if (this.summary && status !== 'any' && !this.#seen.has(status))
      this.#seen.set(status, this.summary.counts[status])
  }

  fresh(status: Listed): number {
    if (status === 'any') return 0
    const seen = this.#seen.get(status)
    return seen === undefined || !this.summary ? 0 : Math.max(0, this.summary.counts[status] - seen)
  }

  /** Counts a decision before the worker has: `from` loses what `to` gains. Out of all lists, each loses what only the worker knows. */
  moved(from: Listed, to: Listed, count: number) {
    this.#call++
    if (!this.summary || from === 'any' || to === 'any' || from === to) return
    const { counts } = this.summary
    this.summary = {
      ...this.summary,
      counts: { ...counts, [from]: Math.max(0, counts[from] - count), [to]: counts[to] + count },
    }
    for (const [status, by] of [
      [from, -count],
      [to, count],
    ] as const) {
      const seen = this.#seen.get(status)
      if (seen !== undefined) this.#seen.set(status, Math.max(0, seen + by))
    }
    this.#host.requestUpdate()
  }

  /** Counts what a decision answers of the readers' reports, or, less than none, what an undo leaves open again. */
  answered(reported: number) {
    if (!this.summary || reported === 0) return
    this.summary = { ...this.summary, reported: Math.max(0, this.summary.reported - reported) }
    this.#host.requestUpdate()
  }

  /** Answers that come in while a decision is on its way are not believed. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.#deciding++
    try {
      return await work
    } finally {
      this.#deciding--
      this.#call++
    }
  }

  readonly #beat = () => {
    this.#idle = this.#alive ? 0 : this.#idle + 1
    if (this.#idle % IDLE_TICKS === 0) this.#tick()
  }

  readonly #tick = () => {
    if (document.visibilityState !== 'visible' || !this.online) return
    void this.refresh(!this.#alive)
    this.#alive = false
  }

  readonly #live = () => {
    this.#alive = true
  }

  readonly #network = () => {
    this.online = navigator.onLine
    this.#host.requestUpdate()
    if (this.online) this.#options.onOnline()
    this.#tick()
  }
}
