import type { ReactiveControllerHost } from 'lit'
import type { Answer, Failure } from '../shared/http.ts'
import type { Fetched } from './fetched.ts'

type Host = Pick<ReactiveControllerHost, 'requestUpdate'>
type Options<T> = {
  ask: (site: string, id: string) => Promise<Answer<T>>
  onShown?: () => void
  onFailure: (failure: Failure) => void
}

/** What is looked up about single comments and opened in their places. Fetched anew each time: it changes. */
export class LookupController<T> {
  readonly #host: Host
  readonly #options: Options<T>
  readonly #open = new Map<string, Fetched<T>>()

  constructor(host: Host, options: Options<T>) {
    this.#host = host
    this.#options = options
  }

  of(id: string): Fetched<T> | null {
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
    if (this.of(id)?.status === 'loading') return
    const loading: Fetched<T> = { status: 'loading' }
    this.#put(id, loading)
    const answer = await this.#options.ask(site, id)
    // Closed, or closed and opened again, meanwhile; or somebody else sits here by now.
    if (this.#open.get(id) !== loading) return
    if (answer.ok) {
      this.#put(id, { status: 'ready', value: answer.value })
      this.#options.onShown?.()
      return
    }
    this.#put(id, { status: 'failed', failure: answer.failure })
    this.#options.onFailure(answer.failure)
  }

  #put(id: string, state: Fetched<T>) {
    this.#open.set(id, state)
    this.#host.requestUpdate()
  }
}
