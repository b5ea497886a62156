import type { ReactiveControllerHost } from 'lit'
import { UNDO_MS } from '../../worker/contract/limits.ts'
import type { Decided, SKIP_CODES } from '../../worker/contract/moderation/decisions.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import type { Answer, Failure } from '../shared/http.ts'
import { callsFor, concerns, decided, send, statusAfter, type Verdict } from './verdict.ts'
import type { ModerationClient } from './moderation-client.ts'
import { onceOnline, type Kept } from './once-online.ts'
import type { Listed } from './place.ts'
import type { QueueController } from './queue-controller.ts'
import type { SummaryController } from './summary-controller.ts'
import type { Unsent } from './unsent.ts'

export type SkipCode = (typeof SKIP_CODES)[number]
type Skipped = Decided['skipped'][number]

/** What there is to be told after a decision. */
export type DecisionNews =
  /** `kept`: how many decisions wait for the connection, this one among them. */
  | { kind: 'decided'; action: Verdict; count: number; kept: number }
  | { kind: 'skipped'; code: SkipCode; count: number }
  | { kind: 'undone'; ids: string[] }
  | { kind: 'failed'; failure: Failure; ids: string[] }

/** What the worker has recorded: one decision each, as the element's event tells it. */
export type Recorded = { site: string; decision: string; action: Verdict | 'undo'; ids: string[] }

/** A press of a button, as long as it can be taken back. Mixed statuses are several decisions of the worker. */
export type Undoable = {
  site: string
  action: Verdict
  /** The newsroom's answer, published, and with it what it answers. */
  reply?: true
  comments: readonly DeskComment[]
  until: number
  status: 'standing' | 'undoing'
  recorded: Promise<Answer<Decided>[]>
  /** Decided without a connection, it may not have left yet. */
  sending?: Kept<Answer<Decided>[]>
  /** About all that matched: more than is here. `after`: where an undo that failed goes on. */
  bulk?: { decision: string; count: number; from: Listed; after: string | null }
}

type Options = {
  client: () => ModerationClient
  queue: QueueController
  summary: SummaryController
  unsent: Unsent
  onNews: (news: DecisionNews) => void
  onRecorded: (recorded: Recorded) => void
}

const reportedIn = (comments: readonly DeskComment[]): number =>
  comments.filter(({ reportCount }) => reportCount > 0).length

/**
 * Decisions, told and shown at once and taken back where the worker did not follow. What somebody else
 * decided meanwhile is never overwritten: every call says which status was seen.
 */
export class DecisionController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  readonly #options: Options
  readonly #notes = new Map<string, SkipCode>()
  #undoables: Undoable[] = []
  #undoing: Promise<unknown> = Promise.resolve()

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: Options) {
    this.#host = host
    this.#options = options
  }

  /** The newest decision that can still be taken back. */
  get undoable(): Undoable | null {
    const now = Date.now()
    this.#undoables = this.#undoables.filter(({ until, sending }) => until > now || sending?.waiting)
    return this.#undoables.at(-1) ?? null
  }

  /** How many wait for the connection. */
  get kept(): number {
    return this.#undoables.filter(({ sending }) => sending?.waiting).length
  }

  /** Takes a decision up that was made elsewhere, to be undone here. */
  adopt(undoable: Undoable) {
    this.#undoables.push(undoable)
    this.#host.requestUpdate()
  }

  /** Resolves once no decision is on its way any more, nor one taken back. */
  async settled(): Promise<void> {
    await Promise.all(this.#undoables.map(({ recorded }) => recorded))
    await this.#undoing
  }

  /** Why a comment was left as it is. */
  note(id: string): SkipCode | null {
    return this.#notes.get(id) ?? null
  }

  forgetNotes() {
    this.#notes.clear()
  }

  /** Nothing of one member is left for the next. */
  clear() {
    this.#notes.clear()
    this.#undoables = []
  }

  async decide(site: string, chosen: readonly DeskComment[], action: Verdict) {
    const to = statusAfter(action)
    const comments = chosen.filter((comment) => concerns(action, comment))
    if (comments.length === 0) return
    const calls = callsFor(comments)
    const { client, summary, unsent, onNews } = this.#options
    const sending = onceOnline(() => Promise.all(calls.map((call) => send(client(), site, action, call))))
    const answers = summary.during(sending.waiting ? unsent.until(sending.done) : sending.done)
    const undoable: Undoable = {
      site,
      action,
      comments,
      until: Date.now() + UNDO_MS,
      status: 'standing',
      recorded: answers,
      sending,
    }
    this.#undoables.push(undoable)
    for (const { id } of comments) this.#notes.delete(id)
    for (const { ids, expected } of calls) summary.moved(expected, to, ids.length)
    summary.answered(reportedIn(comments))
    this.#show(comments, action)
    onNews({ kind: 'decided', action, count: comments.length, kept: this.kept })

    const skipped: Skipped[] = []
    if (sending.waiting) void answers.then(() => (undoable.until = Date.now() + UNDO_MS))
    for (const [index, answer] of (await answers).entries()) {
      const call = calls[index]
      if (!call) continue
      const missed = answer.ok ? answer.value.skipped.map(({ id }) => id) : call.ids
      if (missed.length > 0) summary.moved(to, call.expected, missed.length)
      this.#forget(undoable, missed)
      if (!answer.ok) {
        this.#putBack({ ...undoable, comments }, call.ids)
        onNews({ kind: 'failed', failure: answer.failure, ids: call.ids })
        continue
      }
      skipped.push(...answer.value.skipped)
      this.tell(site, action, answer.value)
    }
    await this.#explain(site, skipped)
  }

  /** What was decided leaves the list, unless that is of all, or of more than what is reported where it is kept. */
  #show(comments: readonly DeskComment[], action: Verdict) {
    const { queue } = this.#options
    const stays = action === 'keep' ? !queue.place?.filters.reported : queue.place?.status === 'any'
    if (!stays) return queue.hide(comments.map(({ id }) => id))
    for (const comment of comments) queue.replace(decided(comment, action))
  }

  #putBack({ comments }: Undoable, ids: readonly string[]) {
    const { queue } = this.#options
    for (const comment of comments) if (ids.includes(comment.id)) queue.replace(comment)
    queue.restore(ids)
  }

  async undo() {
    const { undoable } = this
    if (!undoable || undoable.status === 'undoing') return
    const { site, comments } = undoable
    const { client, summary, unsent, onNews } = this.#options
    undoable.status = 'undoing'
    this.#host.requestUpdate()
    const back: string[] = []
    const skipped: Skipped[] = []
    if (undoable.sending?.waiting) {
      undoable.sending.drop([])
      this.drop(undoable)
      return this.#takenBack(undoable)
    }
    const undone = unsent.until(
      undoable.recorded.then(
        (answers) =>
          // Side by side: what would wait for another answer would go with the page.
          onceOnline(() => Promise.all(decisionIds(answers).map((id) => client().undo(site, id)))).done,
      ),
    )
    this.#undoing = undone
    for (const answer of await summary.during(undone)) {
      if (!answer.ok) {
        const gone = answer.failure.code === 'undo_expired' || answer.failure.code === 'already_undone'
        if (gone) this.drop(undoable)
        else undoable.status = 'standing'
        onNews({ kind: 'failed', failure: answer.failure, ids: [] })
        continue
      }
      this.tell(site, 'undo', answer.value)
      back.push(...answer.value.decided)
      skipped.push(...answer.value.skipped)
    }
    if (undoable.status === 'undoing') this.drop(undoable)
    this.#host.requestUpdate()
    await this.#takenBack({ ...undoable, comments: comments.filter(({ id }) => back.includes(id)) })
    await this.#explain(site, skipped)
  }

  /** Shows and tells that it was undone. */
  async #takenBack(undone: Undoable) {
    const { comments, action } = undone
    const { summary, onNews } = this.#options
    for (const { ids, expected } of callsFor(comments)) {
      summary.moved(statusAfter(action), expected, ids.length)
    }
    summary.answered(-reportedIn(comments))
    await this.#bringBack(undone)
    if (comments.length > 0) onNews({ kind: 'undone', ids: comments.map(({ id }) => id) })
  }

  /** Into the open queue where it is theirs, out of it where it is not. */
  async #bringBack(undone: Undoable) {
    const { queue } = this.#options
    const { comments } = undone
    const listed = queue.place?.status
    const isHere = ({ status }: DeskComment) => listed === 'any' || status === listed
    const here = comments.filter(isHere).map(({ id }) => id)
    const elsewhere = comments.filter((comment) => !isHere(comment))
    queue.hide(elsewhere.map(({ id }) => id).filter((id) => queue.holds(id)))
    this.#putBack(undone, here)
    if (here.some((id) => !queue.holds(id))) await queue.reload()
  }

  /** Fetches what has become of the comments that were skipped, and puts the reason beside each. */
  async #explain(site: string, skipped: readonly Skipped[]) {
    const { client, queue, onNews } = this.#options
    const [first] = skipped
    if (!first) return
    for (const { id, code } of skipped) {
      const answer = await client().history(site, id)
      if (!answer.ok) continue
      queue.replace(answer.value.comment)
      queue.restore([id])
      this.#notes.set(id, code)
    }
    this.#host.requestUpdate()
    onNews({ kind: 'skipped', code: first.code, count: skipped.length })
  }

  /** Tells the page around the desk. */
  tell(
    site: string,
    action: Recorded['action'],
    { decision, decided }: Pick<Decided, 'decision' | 'decided'>,
  ) {
    if (decision !== null && decided.length > 0) {
      this.#options.onRecorded({ site, decision, action, ids: decided })
    }
  }

  #forget(undoable: Undoable, ids: readonly string[]) {
    if (ids.length === 0) return
    undoable.comments = undoable.comments.filter(({ id }) => !ids.includes(id))
    if (undoable.comments.length === 0) this.drop(undoable)
  }

  drop(undoable: Undoable) {
    this.#undoables = this.#undoables.filter((other) => other !== undoable)
    this.#host.requestUpdate()
  }
}

/** Those that the worker has recorded. */
export const decisionIds = (recorded: readonly Answer<Decided>[]): string[] =>
  recorded.flatMap((answer) => (answer.ok ? (answer.value.decision ?? []) : []))
