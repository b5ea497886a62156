import type { Answer, Failure } from '../../../shared/http.ts'
import type { OfficeDesk } from '../../office-sections.ts'

export type ActState =
  | { status: 'idle' }
  | { status: 'working'; what: string }
  | { status: 'failed'; what: string; failure: Failure }

/**
 * What somebody does in a section, one act at a time. `what` names the form or the row it is done in: there a
 * failure is shown. Success is told to a screen reader.
 */
export class Act {
  state: ActState = { status: 'idle' }
  readonly #desk: OfficeDesk

  constructor(desk: OfficeDesk) {
    this.#desk = desk
  }

  get working(): boolean {
    return this.state.status === 'working'
  }

  /** Whether this one is on its way. */
  doing(what: string): boolean {
    return this.state.status === 'working' && this.state.what === what
  }

  /** Why the last act did not work, where it was this one. */
  failure(what: string): Failure | null {
    return this.state.status === 'failed' && this.state.what === what ? this.state.failure : null
  }

  /** `then` is called where it was done, and returns the sentence that tells so. */
  async run<T>(what: string, call: () => Promise<Answer<T>>, then: (value: T) => string): Promise<void> {
    if (this.working) return
    this.#set({ status: 'working', what })
    const answer = await call()
    if (answer.ok) {
      this.#set({ status: 'idle' })
      this.#desk.say(then(answer.value))
      return
    }
    this.#set({ status: 'failed', what, failure: answer.failure })
    this.#desk.fail(answer.failure)
    if (answer.failure.errors?.length) this.#desk.focus('.office [aria-invalid="true"]')
  }

  forget() {
    if (this.state.status === 'failed') this.#set({ status: 'idle' })
  }

  #set(state: ActState) {
    this.state = state
    this.#desk.update()
  }
}
