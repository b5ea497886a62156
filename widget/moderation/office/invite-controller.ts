import type { ReactiveControllerHost } from 'lit'
import type { Role } from '../../../worker/contract/statuses.ts'
import type { Failure } from '../../shared/http.ts'
import type { Invited, ModerationClient } from '../moderation-client.ts'

export type InviteState =
  | { status: 'idle' }
  | { status: 'working' }
  | { status: 'failed'; failure: Failure }
  | { status: 'ready'; invited: Invited; copied: boolean }

type Options = { client: () => ModerationClient; onFailure: (failure: Failure) => void }

/** A sign-in link for a colleague. */
export class InviteController {
  state: InviteState = { status: 'idle' }
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  readonly #options: Options
  #call = 0

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: Options) {
    this.#host = host
    this.#options = options
  }

  reset() {
    this.#call++
    this.#set({ status: 'idle' })
  }

  async invite(site: string, person: { name: string; role: Role }) {
    const call = ++this.#call
    this.#set({ status: 'working' })
    const answer = await this.#options.client().invite(site, person)
    if (call !== this.#call) return
    if (answer.ok) return this.#set({ status: 'ready', invited: answer.value, copied: false })
    this.#set({ status: 'failed', failure: answer.failure })
    this.#options.onFailure(answer.failure)
  }

  async copy() {
    const { state } = this
    if (state.status !== 'ready') return
    try {
      await navigator.clipboard.writeText(state.invited.url)
      if (this.state === state) this.#set({ ...state, copied: true })
    } catch {
      // The browser allows no copying: the link stands in a field, from which it can be taken by hand.
    }
  }

  #set(state: InviteState) {
    this.state = state
    this.#host.requestUpdate()
  }
}
