import type { ReactiveControllerHost } from 'lit'
import type { History } from '../../worker/contract/moderation/history.ts'
import type { Failure } from '../shared/http.ts'
import type { ModerationClient } from './moderation-client.ts'

export type HistoryState =
  { status: 'loading' } | { status: 'ready'; history: History } | { status: 'failed'; failure: Failure }

type Host = Pick<ReactiveControllerHost, 'requestUpdate'>
type Options = { client: () => ModerationClient; onFailure: (failure: Failure) => void }

/** The histories that are open in their places. Fetched anew each time: they grow. */
export class HistoryController {
  readonly #host: Host
  readonly #options: Options
  readonly #open = new Map<string, HistoryState>()

  constructor(host: Host, options: Options) {
    this.#host = host
    this.#options = options
  }

  of(id: string): HistoryState | null {
    return this.#open.get(id) ?? null
  }

  clear() {
    this.#open.clear()
    this.#host.requestUpdate()
  }

  close(id: string) {
    this.#open.delete(id)
    this.#host.requestUpdate()
  }

  async open(site: string, id: string) {
    const loading: HistoryState = { status: 'loading' }
    this.#put(id, loading)
    const answer = await this.#options.client().history(site, id)
    // Closed, or closed and opened again, meanwhile.
    if (this.#open.get(id) !== loading) return
    if (answer.ok) return this.#put(id, { status: 'ready', history: answer.value })
    this.#put(id, { status: 'failed', failure: answer.failure })
    this.#options.onFailure(answer.failure)
  }

  #put(id: string, state: HistoryState) {
    this.#open.set(id, state)
    this.#host.requestUpdate()
  }
}
