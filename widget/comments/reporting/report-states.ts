import type { Reported } from '../../../worker/contract/reports.ts'
import type { Failure } from '../../shared/http.ts'
import type { Place } from '../comments-client.ts'

export type ReportState =
  /** `told`: an earlier one has arrived, and was written on meanwhile. */
  | { status: 'writing'; told?: Reported }
  | { status: 'sending' }
  | { status: 'failed'; failure: Failure }
  | { status: 'sent'; reported: Reported }

/** `focus`: what in the window it is about. */
type Hear = (comment: string, focus?: string) => void

const all = new Map<string, ReportStates>()

/**
 * What became of the reports of one conversation, by comment. All windows in which they are written share it: an element
 * that goes to another article and comes back has another one, while the answer to the first may be on its way.
 */
export class ReportStates {
  readonly #states = new Map<string, ReportState>()
  /** Which of it the reader has seen: what comes while the window is closed is told when it is opened. */
  readonly #seen = new WeakSet<ReportState>()
  /** Each is told whenever something becomes of a report. */
  readonly windows = new Set<Hear>()

  static of({ api, site, key }: Pick<Place, 'api' | 'site' | 'key'>): ReportStates {
    const id = [api, site, key].join('|')
    const states = all.get(id) ?? new ReportStates()
    all.set(id, states)
    return states
  }

  get(comment: string): ReportState {
    return this.#states.get(comment) ?? { status: 'writing' }
  }

  set(comment: string, state: ReportState, focus?: string): void {
    this.#states.set(comment, state)
    for (const hear of this.windows) hear(comment, focus)
  }

  /** The reader has it in front of them. */
  see(comment: string): void {
    const state = this.get(comment)
    if (state.status !== 'sending') this.#seen.add(state)
  }

  /** What was told once is over: the next report is another. */
  forgetSeen(comment: string): void {
    if (this.#seen.has(this.get(comment))) this.#states.delete(comment)
  }

  /** Says this to whoever got no answer. */
  backOnline(sentence: string): void {
    for (const [comment, state] of this.#states) {
      if (state.status === 'failed' && state.failure.code === 'unreachable') {
        this.set(comment, { status: 'failed', failure: { ...state.failure, title: sentence } })
      }
    }
  }
}
