import type { ReactiveControllerHost } from 'lit'
import { REASON_CODES, type ReasonCode } from '../../worker/contract/moderation/constants.ts'
import type { Failure } from '../shared/http.ts'
import { decisionIds, type Undoable } from './decision-controller.ts'
import type { ModerationClient } from './moderation-client.ts'
import type { Unsent } from './unsent.ts'

/** For so long a digit answers the question; it stays on the screen as a button. */
const ASKING_MS = 15_000

export type ReasonState =
  | { status: 'none' }
  /**
   * `asking`: digits choose from the list. `wanted`: somebody opened it. `folded`: a button opens it again.
   */
  | { status: 'asking' | 'wanted' | 'folded' | 'writing'; decision: Undoable }

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }
type Options = {
  client: () => ModerationClient
  unsent: Unsent
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
  /** Words of one's own, until they are stored. */
  readonly #drafts = new WeakMap<Undoable, string>()
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
    this.#timer = window.setTimeout(() => {
      if (this.state.status === 'asking') this.fold()
    }, ASKING_MS)
  }

  get draft(): string {
    return this.state.status === 'writing' ? (this.#drafts.get(this.state.decision) ?? '') : ''
  }

  keep(words: string) {
    const { state } = this
    if (state.status !== 'writing') return
    this.#drafts.set(state.decision, words)
    this.#host.requestUpdate()
  }

  fold() {
    const { state } = this
    if (state.status !== 'none') this.#set({ ...state, status: 'folded' })
  }

  open() {
    const { state } = this
    if (state.status !== 'none') this.#set({ ...state, status: 'wanted' })
  }

  /** The digit of a key; false where nothing is asked, or nothing stands under it. */
  answer(digit: number): boolean {
    const { status } = this.state
    const code = status === 'asking' || status === 'wanted' ? REASON_CODES[digit - 1] : undefined
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
    const { client, unsent, onFailure, onGiven } = this.#options
    const reason = { reasonCode: code, ...(words && { reason: words }) }
    const ids = decisionIds(await unsent.until(decision.recorded))
    // Side by side: what would wait for another answer would go with the page.
    const answers = await Promise.all(ids.map((id) => client().giveReason(decision.site, id, reason)))
    for (const answer of answers) {
      if (answer.ok) continue
      // It may be given again, in the words that were written, unless something else was decided meanwhile.
      const again = this.state.status === 'none' && answer.failure.code !== 'undo_expired'
      if (again) this.#set({ status: words ? 'writing' : 'folded', decision })
      return onFailure(answer.failure)
    }
    if (answers.length > 0) onGiven(code, words)
  }

  #set(state: ReasonState) {
    clearTimeout(this.#timer)
    this.state = state
    this.#host.requestUpdate()
  }
}
