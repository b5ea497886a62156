import type { ReactiveControllerHost } from 'lit'
import { UNDO_MS } from '../../worker/contract/limits.ts'
import type { DecidedAll } from '../../worker/contract/moderation/decisions.ts'
import { ACTION_STATUS, type Action } from '../../worker/contract/statuses.ts'
import type { Answer, Failure } from '../shared/http.ts'
import type { DecisionController, Undoable } from './decision-controller.ts'
import { deskPath } from './desk-path.ts'
import type { ModerationClient } from './moderation-client.ts'
import { isNarrowed, queueFilter } from './queue-filter.ts'
import type { QueueController, QueuePlace } from './queue-controller.ts'
import type { SummaryController } from './summary-controller.ts'
import { countOf, queueOf } from './to-queue.ts'
import { undoAll } from './undo-all.ts'
import type { Unsent } from './unsent.ts'
import { statusAfter } from './verdict.ts'

/** All that match, beyond what is shown. What was written after `before` was seen by nobody who chose it. */
export type Chosen = { place: QueuePlace; before: string; total: number | null }

/** How far a decision has come. `decision` names all its steps, answered or not, so that all are undone as one. */
export type Work = Chosen & {
  action: Action
  decision: string
  since: number
  done: number
  after: string | null
}

export type BulkState =
  | { status: 'none' }
  | ({ status: 'chosen' } & Chosen)
  | ({ status: 'running'; stopping: boolean } & Work)
  | ({ status: 'stopped' } & Work)
  | ({ status: 'failed'; failure: Failure } & Work)

type Host = Pick<ReactiveControllerHost, 'requestUpdate'>
type Options = {
  client: () => ModerationClient
  queue: QueueController
  summary: SummaryController
  decisions: DecisionController
  unsent: Unsent
  onChosen: (chosen: Chosen) => void
  onStarted: () => void
  onStep: (work: Work) => void
  onUndone: (ids: string[], failure: Failure | null) => void
  /** It came to an end, or to a halt. */
  onRest: (work: Work, state: 'done' | 'stopped' | 'failed') => Promise<void>
  onFailure: (failure: Failure) => void
}

/** Decides about all that match, 500 in one step, and says at each step how far it has come. */
export class BulkController {
  state: BulkState = { status: 'none' }
  readonly #host: Host
  readonly #options: Options

  constructor(host: Host, options: Options) {
    this.#host = host
    this.#options = options
  }

  get running(): boolean {
    return this.state.status === 'running'
  }

  /**
   * Takes all that match by now: the time and the count are those of one answer of the worker. Where the first of them
   * is still on its way, quick hands need not press again.
   */
  choose(): boolean {
    const { queue, summary } = this.#options
    const { place } = queue
    if (this.state.status !== 'none' || !place) return false
    if (!summary.summary) {
      void summary.counted().then(() => place === queue.place && this.choose())
      return true
    }
    const total = isNarrowed(place) ? null : (countOf(summary.summary, queueOf(place)) ?? null)
    const chosen = { place, before: summary.summary.at, total }
    this.#set({ status: 'chosen', ...chosen })
    this.#options.onChosen(chosen)
    return true
  }

  /** What is chosen, or came to a halt, is let go; what runs goes on. */
  drop() {
    if (this.state.status !== 'none' && !this.running) this.#set({ status: 'none' })
  }

  /** Nothing of one member is left for the next: what runs ends after its step. */
  clear() {
    this.#set({ status: 'none' })
  }

  run(action: Action) {
    const { state } = this
    if (state.status !== 'chosen') return
    const { place, before, total } = state
    const decision = crypto.randomUUID()
    void this.#go({ place, before, total, action, decision, since: Date.now(), done: 0, after: null }, false)
  }

  stop() {
    if (this.state.status === 'running') this.#set({ ...this.state, stopping: true })
  }

  goOn() {
    const { state } = this
    if (state.status !== 'stopped' && state.status !== 'failed') return
    const { place, before, total, action, decision, since, done, after } = state
    const work = { place, before, total, action, decision, since, done, after }
    // What was decided long ago cannot be undone together with what comes now.
    if (Date.now() - since < UNDO_MS / 2) {
      this.#forget(decision)
      return void this.#go(work, state.status === 'failed')
    }
    const rest = total === null ? null : total - done
    void this.#go({ ...work, decision: crypto.randomUUID(), since: Date.now(), total: rest, done: 0 }, false)
  }

  async #go(work: Work, recount: boolean) {
    const { summary, decisions, onStep, onRest, onFailure } = this.#options
    this.#set({ status: 'running', stopping: false, ...work })
    this.#options.onStarted()
    for (;;) {
      const answer = await summary.during(this.#step(work, recount))
      if (this.state.status !== 'running') return
      if (!answer.ok) {
        this.#remember(work, isLost(answer.failure))
        this.#set({ status: 'failed', failure: answer.failure, ...work })
        onFailure(answer.failure)
        return onRest(work, 'failed')
      }
      const { value } = answer
      recount = false
      work = { ...work, done: value.inAll ?? work.done + value.decided.length, after: value.next }
      summary.moved(work.place.status, ACTION_STATUS[work.action], value.decided.length)
      if (value.decided.length > 0) {
        decisions.tell(work.place.site, work.action, value)
      }
      if (value.next === null) break
      if (this.state.stopping) {
        this.#remember(work)
        this.#set({ status: 'stopped', ...work })
        return onRest(work, 'stopped')
      }
      this.#set({ ...this.state, ...work })
      onStep(work)
    }
    this.#remember(work)
    this.#set({ status: 'none' })
    await onRest(work, 'done')
  }

  #step({ place, before, action, decision, after }: Work, recount: boolean): Promise<Answer<DecidedAll>> {
    return this.#options.client().ask({
      method: 'POST',
      path: deskPath(place.site, '/decisions/all'),
      json: {
        action,
        filter: queueFilter(place),
        before,
        decision,
        ...(after !== null && { after }),
        ...(recount && { recount }),
      },
    })
  }

  /** Takes it back as a whole, as many steps as it takes. */
  async undo(undoable: Undoable) {
    const { site, action, bulk } = undoable
    if (!bulk || undoable.status === 'undoing') return
    const { client, summary, decisions, unsent, queue, onUndone, onFailure } = this.#options
    undoable.status = 'undoing'
    this.#host.requestUpdate()
    const undone = undoAll(client(), site, bulk.decision, bulk.after)
    const { back, after, failure } = await summary.during(unsent.until(undone))
    if (back.length > 0) {
      summary.moved(statusAfter(action), bulk.from, back.length)
      decisions.tell(site, 'undo', { decision: bulk.decision, decided: back })
    }
    // The one step whose answer was lost had not arrived.
    const nothing = failure?.code === 'unknown_decision' && bulk.count === 0
    if (failure === null || nothing || GONE.has(failure.code)) {
      decisions.drop(undoable)
      this.#letGo(bulk.decision)
    } else {
      undoable.status = 'standing'
      undoable.bulk = { ...bulk, count: Math.max(0, bulk.count - back.length), after }
    }
    if (failure && !nothing) onFailure(failure)
    await queue.reload()
    onUndone(back, nothing ? null : failure)
  }

  /** What came to a halt does not go on once it is taken back. */
  #letGo(decision: string) {
    const { state } = this
    if ((state.status === 'stopped' || state.status === 'failed') && state.decision === decision) this.drop()
  }

  /** From now on it can be undone, also where only the answer of its first step was lost. */
  #remember({ place, action, decision, since, done }: Work, lost = false) {
    if (done === 0 && !lost) return
    const value = { decision, decided: [], skipped: [], undoableUntil: null }
    this.#options.decisions.adopt({
      site: place.site,
      action,
      comments: [],
      until: since + UNDO_MS,
      status: 'standing',
      recorded: Promise.resolve([{ ok: true, status: 200, value }]),
      bulk: { decision, count: done, from: place.status, after: null },
    })
  }

  /** It goes on, and is to be undone as a whole once it is through. */
  #forget(decision: string) {
    const { decisions } = this.#options
    const { undoable } = decisions
    if (undoable?.bulk?.decision === decision) decisions.drop(undoable)
  }

  #set(state: BulkState) {
    this.state = state
    this.#host.requestUpdate()
  }
}

/** The answers after which there is nothing left to undo. */
const GONE: ReadonlySet<string> = new Set(['undo_expired', 'already_undone'])

/** Whether the worker may have done what it was asked to: no answer came, or one that it did not write. */
const isLost = ({ status }: Failure): boolean => status === 0 || status >= 500
