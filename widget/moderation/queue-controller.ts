import type { ReactiveControllerHost } from 'lit'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import type { Failure } from '../shared/http.ts'
import type { ModerationClient, QueueQuery } from './moderation-client.ts'

export type More = { status: 'idle' } | { status: 'loading' } | { status: 'failed'; failure: Failure }

export type QueueState =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'failed'; failure: Failure }
  | { status: 'ready'; comments: readonly DeskComment[]; next: string | null; more: More }

export type QueuePlace = { site: string } & Omit<QueueQuery, 'after'>

type Host = Pick<ReactiveControllerHost, 'requestUpdate'>
type Options = {
  client: () => ModerationClient
  /** Decisions that are on their way: a list fetched before they arrive would show their comments again. */
  settled: () => Promise<unknown>
  onLoaded: () => void
  onFailure: (failure: Failure) => void
}

/**
 * So few left on the screen that the next page is fetched before anybody has to ask for it: quick hands take
 * several comments a second, and a slow network answers after some seconds.
 */
const RUNNING_OUT = 20

/**
 * The open queue. A comment that was decided on leaves the list but keeps its place in it, so that undo
 * puts it back where it was.
 */
export class QueueController {
  state: QueueState = { status: 'idle' }
  place: QueuePlace | null = null
  readonly #host: Host
  readonly #options: Options
  readonly #gone = new Set<string>()
  #abort = new AbortController()

  constructor(host: Host, options: Options) {
    this.#host = host
    this.#options = options
  }

  get visible(): readonly DeskComment[] {
    return this.state.status === 'ready' ? this.state.comments.filter(({ id }) => !this.#gone.has(id)) : []
  }

  holds(id: string): boolean {
    return this.state.status === 'ready' && this.state.comments.some((comment) => comment.id === id)
  }

  async show(place: QueuePlace | null) {
    this.place = place
    this.#set(place ? { status: 'loading' } : { status: 'idle' })
    await this.reload()
  }

  /** Fetches the queue anew. What is on the screen stays until the answer is there, or if none comes. */
  async reload() {
    const { place } = this
    const abort = this.#renew()
    if (!place) return
    if (this.state.status === 'failed') this.#set({ status: 'loading' })
    await this.#options.settled()
    if (abort !== this.#abort) return
    const answer = await this.#ask(place, null, abort.signal)
    if (abort !== this.#abort) return
    if (answer.ok) {
      this.#gone.clear()
      this.#set({ status: 'ready', ...answer.value, more: { status: 'idle' } })
      this.#options.onLoaded()
      return
    }
    if (this.state.status === 'loading') this.#set({ status: 'failed', failure: answer.failure })
    this.#options.onFailure(answer.failure)
  }

  async more() {
    const { state, place } = this
    if (state.status !== 'ready' || !place || state.next === null || state.more.status === 'loading') return
    const abort = this.#abort
    this.#set({ ...state, more: { status: 'loading' } })
    const answer = await this.#ask(place, state.next, abort.signal)
    // Decisions made meanwhile have replaced the state; another place has aborted the call.
    if (abort !== this.#abort || this.state.status !== 'ready') return
    if (!answer.ok) {
      this.#set({ ...this.state, more: { status: 'failed', failure: answer.failure } })
      this.#options.onFailure(answer.failure)
      return
    }
    const known = new Set(this.state.comments.map(({ id }) => id))
    const fresh = answer.value.comments.filter(({ id }) => !known.has(id))
    const comments = [...this.state.comments, ...fresh]
    this.#set({ status: 'ready', comments, next: answer.value.next, more: { status: 'idle' } })
    this.#refill()
  }

  hide(ids: Iterable<string>) {
    for (const id of ids) this.#gone.add(id)
    this.#host.requestUpdate()
    this.#refill()
  }

  restore(ids: Iterable<string>) {
    for (const id of ids) this.#gone.delete(id)
    this.#host.requestUpdate()
  }

  /** Shows what has become of a comment, in its place. */
  replace(comment: DeskComment) {
    if (this.state.status !== 'ready') return
    const comments = this.state.comments.map((known) => (known.id === comment.id ? comment : known))
    this.#set({ ...this.state, comments })
  }

  /** Shows what has become of many. */
  change(make: (comment: DeskComment) => DeskComment) {
    if (this.state.status === 'ready') this.#set({ ...this.state, comments: this.state.comments.map(make) })
  }

  #refill() {
    const { state } = this
    if (state.status !== 'ready' || state.more.status !== 'idle') return
    if (this.visible.length < RUNNING_OUT) void this.more()
  }

  #ask({ site, ...part }: QueuePlace, after: string | null, signal: AbortSignal) {
    return this.#options.client().queue(site, { ...part, after }, signal)
  }

  #renew(): AbortController {
    this.#abort.abort()
    this.#abort = new AbortController()
    return this.#abort
  }

  #set(state: QueueState) {
    this.state = state
    this.#host.requestUpdate()
  }
}
