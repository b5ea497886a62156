import type { ReactiveControllerHost } from 'lit'
import type { PersonalData } from '../../worker/contract/moderation/comment-acts.ts'
import type { Failure } from '../shared/http.ts'
import type { ModerationClient } from './moderation-client.ts'
import { deskPath } from './desk-path.ts'

export type PersonalState =
  { status: 'loading' } | { status: 'ready'; data: PersonalData } | { status: 'failed'; failure: Failure }

type Options = {
  client: () => ModerationClient
  onShown: () => void
  onFailure: (failure: Failure) => void
}

/** E-mails and addresses that somebody asked for. The worker writes each look down. */
export class PersonalController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  readonly #options: Options
  readonly #looks = new Map<string, PersonalState>()

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: Options) {
    this.#host = host
    this.#options = options
  }

  of(id: string): PersonalState | null {
    return this.#looks.get(id) ?? null
  }

  clear() {
    this.#looks.clear()
    this.#host.requestUpdate()
  }

  async look(site: string, id: string) {
    if (this.of(id)?.status === 'loading') return
    const loading: PersonalState = { status: 'loading' }
    this.#put(id, loading)
    const path = deskPath(site, `/comments/${id}/personal-data`)
    const answer = await this.#options.client().ask<PersonalData>({ method: 'POST', path })
    // Somebody else sits here by now.
    if (this.#looks.get(id) !== loading) return
    if (answer.ok) {
      this.#put(id, { status: 'ready', data: answer.value })
      return this.#options.onShown()
    }
    this.#put(id, { status: 'failed', failure: answer.failure })
    this.#options.onFailure(answer.failure)
  }

  #put(id: string, state: PersonalState) {
    this.#looks.set(id, state)
    this.#host.requestUpdate()
  }
}
