import type { ReactiveControllerHost } from 'lit'
import { STATUSES, type Status } from '../../worker/contract/statuses.ts'
import type { ModerationClient } from './moderation-client.ts'
import type { QueuePlace } from './queue-controller.ts'
import { toQueue } from './to-queue.ts'

/** What the other lists have of what this one has not. `more`: the first page of it was not all. */
export type Elsewhere =
  | { status: 'unasked' }
  | { status: 'looking' }
  | { status: 'found'; counts: readonly { status: Status; count: number }[]; total: number; more: boolean }

type Options = {
  client: () => ModerationClient
  onFound: (found: Extract<Elsewhere, { status: 'found' }>) => void
}

/** Looks through all lists at once where a search in one finds nothing: one page, whatever there is to be found. */
export class ElsewhereController {
  state: Elsewhere = { status: 'unasked' }
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  readonly #options: Options
  #abort = new AbortController()

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: Options) {
    this.#host = host
    this.#options = options
  }

  clear() {
    this.#abort.abort()
    this.#set({ status: 'unasked' })
  }

  async look(place: QueuePlace) {
    this.#abort.abort()
    const abort = (this.#abort = new AbortController())
    this.#set({ status: 'looking' })
    const { filters = {} } = toQueue(place, 'any')
    const query = { status: 'any', q: place.q, filters, after: null } as const
    const answer = await this.#options.client().queue(place.site, query, abort.signal)
    if (abort.signal.aborted) return
    // What this list says is true all the same.
    if (!answer.ok) return this.#set({ status: 'unasked' })
    const { comments, next } = answer.value
    const counts = STATUSES.map((status) => ({
      status,
      count: comments.filter((comment) => comment.status === status).length,
    })).filter(({ count }) => count > 0)
    const found = { status: 'found', counts, total: comments.length, more: next !== null } as const
    this.#set(found)
    this.#options.onFound(found)
  }

  #set(state: Elsewhere) {
    this.state = state
    this.#host.requestUpdate()
  }
}
