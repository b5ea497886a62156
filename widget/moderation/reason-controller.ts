import type { ReactiveControllerHost } from 'lit'
import { REASON_CODES, type ReasonCode } from '../../worker/contract/moderation/constants.ts'
import type { Failure } from '../shared/http.ts'
import type { Undoable } from './decision-controller.ts'
import type { ModerationClient } from './moderation-client.ts'

/** For so long a digit answers the question; it stays on the screen as a button. */
const ASKING_MS = 15_000

export type ReasonState =
  | { status: 'none' }
  /** `asking`: the list is open, and digits choose from it. `folded`: a button opens it again. */
  | { status: 'asking' | 'folded' | 'writing'; decision: Undoable }

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }
type Options = {
  client: () => ModerationClient
  onGiven: (code: ReasonCode, words: string) => void
  onFailure: (failure: Failure) => void
}

/**
 * Why something was refused, asked for after the decision and never waited for: whoever does not answer goes
 * on, and the next decision closes the question.
 */
export class ReasonController {
  state: ReasonState = { status: 'none' }
  readonly #host: Host
  readonly #options: Options
  #timer = 0

  constructor(host: Host, options: Options) {
    this.#host = host
    this.#options = options
  }

  /** A decision was just taken. Only what is refused needs a reason. */
  ask(decision: Undoable | null) {
    const refused = decision?.action === 'spam' || decision?.action === 'trash'
    if (!decision || !refused) return this.#set({ status: 'none' })
    this.#set({ status: 'asking', decision })
    this.#timer = window.setTimeout(() => this.fold(), ASKING_MS)
  }

  fold() {
    const { state } = this
    if (state.status === 'asking') this.#set({ ...state, status: 'folded' })
  }

  open() {
    const { state } = this
    if (state.status !== 'none') this.#set({ ...state, status: 'asking' })
  }

  /** The digit of a key; false where nothing is asked, or nothing stands under it. */
  answer(digit: number): boolean {
    const code = this.state.status === 'asking' ? REASON_CODES[digit - 1] : undefined
    if (code !== undefined) this.pick(code)
    return code !== undefined
  }

  pick(code: ReasonCode) {
    const { state } = this
    if (state.status === 'none') return
    if (code !== 'other') return void this.give(code, '')
    // Other words than those of the list have to be written.
    this.#set({ ...state, status: 'writing' })
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('#reason-words')?.focus(),
    )
  }

  async give(code: ReasonCode, words: string) {
    const { state } = this
    if (state.status === 'none') return
    const { decision } = state
    this.#set({ status: 'none' })
    let given = false
    for (const recorded of await decision.recorded) {
      if (!recorded.ok || recorded.value.decision === null) continue
      const answer = await this.#options.client().giveReason(decision.site, recorded.value.decision, {
        reasonCode: code,
        ...(words && { reason: words }),
      })
      if (!answer.ok) return this.#options.onFailure(answer.failure)
      given = true
    }
    if (given) this.#options.onGiven(code, words)
  }

  #set(state: ReasonState) {
    clearTimeout(this.#timer)
    this.state = state
    this.#host.requestUpdate()
  }
}
