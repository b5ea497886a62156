import type { ReactiveControllerHost } from 'lit'
import type { Conversation } from '../../worker/contract/moderation/comment-acts.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import type { Failure } from '../shared/http.ts'
import { deskPath } from './desk-path.ts'
import type { ModerationClient } from './moderation-client.ts'
import type { More } from './queue-controller.ts'

export type ConversationState =
  | { status: 'closed' }
  | { status: 'loading'; site: string; id: string }
  | { status: 'failed'; site: string; id: string; failure: Failure }
  | ({ status: 'ready'; site: string; id: string; more: More } & Conversation)

type Host = Pick<ReactiveControllerHost, 'requestUpdate'>
type Options = {
  client: () => ModerationClient
  onShown: (id: string) => void
  onFailure: (failure: Failure) => void
}

/** The thread around one comment, in place of the queue, which stays as it is behind it. */
export class ConversationController {
  state: ConversationState = { status: 'closed' }
  /** The comment of the queue to which the way back leads. */
  back: string | null = null
  readonly #host: Host
  readonly #options: Options
  #call = 0

  constructor(host: Host, options: Options) {
    this.#host = host
    this.#options = options
  }

  /** Of the comment around which it was opened; null: it is closed. */
  get id(): string | null {
    return this.state.status === 'closed' ? null : this.state.id
  }

  get comments(): readonly DeskComment[] {
    return this.state.status === 'ready' ? this.state.comments : []
  }

  async open(site: string, id: string) {
    if (this.state.status === 'closed') this.back = id
    this.#set({ status: 'loading', site, id })
    await this.reload()
  }

  close() {
    this.#call++
    this.#set({ status: 'closed' })
  }

  /** Fetches it anew; what is on the screen stays until the answer is there. */
  async reload() {
    const { state } = this
    if (state.status === 'closed') return
    if (state.status === 'failed') this.#set({ ...state, status: 'loading' })
    const { site, id } = state
    const shown = state.status === 'ready'
    const call = ++this.#call
    const answer = await this.#ask(site, id, null)
    if (call !== this.#call) return
    if (answer.ok) {
      this.#set({ status: 'ready', site, id, ...answer.value, more: { status: 'idle' } })
      if (!shown) this.#options.onShown(id)
      return
    }
    if (!shown) this.#set({ status: 'failed', site, id, failure: answer.failure })
    this.#options.onFailure(answer.failure)
  }

  async more(side: 'earlier' | 'later') {
    const { state } = this
    if (state.status !== 'ready' || state.more.status === 'loading') return
    const cursor = state[side]
    if (cursor === null) return
    const call = ++this.#call
    this.#set({ ...state, more: { status: 'loading' } })
    const answer = await this.#ask(state.site, state.id, cursor)
    // Decisions made meanwhile have replaced the state.
    const now = this.state
    if (call !== this.#call || now.status !== 'ready') return
    if (!answer.ok) {
      this.#set({ ...now, more: { status: 'failed', failure: answer.failure } })
      this.#options.onFailure(answer.failure)
      return
    }
    const { comments } = answer.value
    this.#set({
      ...now,
      comments: side === 'earlier' ? [...comments, ...now.comments] : [...now.comments, ...comments],
      [side]: answer.value[side],
      more: { status: 'idle' },
    })
  }

  /** Shows what has become of its comments. */
  change(make: (comment: DeskComment) => DeskComment) {
    if (this.state.status !== 'ready') return
    const comments = this.state.comments.map(make)
    this.#set({ ...this.state, comments, thread: comments[0]?.thread ?? this.state.thread })
  }

  #ask(site: string, id: string, cursor: string | null) {
    const query = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`
    const path = deskPath(site, `/comments/${encodeURIComponent(id)}/conversation${query}`)
    return this.#options.client().ask<Conversation>({ path })
  }

  #set(state: ConversationState) {
    this.state = state
    this.#host.requestUpdate()
  }
}
