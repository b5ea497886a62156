import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Comment, Page } from '../../worker/contract/comments.ts'
import type { Sort } from '../../worker/contract/statuses.ts'
import type { Failure } from '../shared/http.ts'
import type { CommentsClient, PageQuery } from './comments-client.ts'

export type Ready = Page & {
  status: 'ready'
  /** Calls for more, by their cursor: under way, or failed and waiting for another press. */
  asked: Map<string, 'loading' | Failure>
}
export type ThreadState =
  { status: 'idle' } | { status: 'loading' } | { status: 'failed'; failure: Failure } | Ready

export type Query = Omit<PageQuery, 'after' | 'sort'> & { sort: Sort }

/** Loads and pages one conversation. What arrives late, for a question no longer asked, is ignored. */
export class ThreadController implements ReactiveController {
  state: ThreadState = { status: 'idle' }
  readonly #host: ReactiveControllerHost
  readonly #client: CommentsClient
  readonly #counted: (count: number) => void
  #query: Query = { thread: '', sort: 'oldest', limit: 1 }
  #abort = new AbortController()

  constructor(host: ReactiveControllerHost, client: CommentsClient, counted: (count: number) => void) {
    this.#host = host
    this.#client = client
    this.#counted = counted
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#abort.abort()
    if (this.state.status === 'loading') this.state = { status: 'idle' }
  }

  get sort(): Sort {
    return this.#query.sort
  }

  /**
   * The first page, asked for anew; nothing where another question came meanwhile. A conversation that is
   * shown stays until the answer is there.
   */
  async load(query: Query, fresh?: boolean): Promise<ThreadState | undefined> {
    this.#query = query
    this.#abort.abort()
    const { signal } = (this.#abort = new AbortController())
    if (this.state.status !== 'ready') this.#set({ status: 'loading' })
    const answer = await this.#client.page(query, { signal, ...(fresh && { cache: 'no-cache' }) })
    if (signal.aborted) return
    return this.#set(
      answer.ok
        ? { ...answer.value, status: 'ready', asked: new Map() }
        : { status: 'failed', failure: answer.failure },
    )
  }

  /** The next page, or the rest of one branch. The first comment that is new, if any. */
  async more(after: string, rootId?: string): Promise<Comment | undefined> {
    const { signal } = this.#abort
    const ask = (asked: 'loading' | Failure) => this.patch(({ asked: all }) => void all.set(after, asked))
    if (this.state.status !== 'ready' || this.state.asked.get(after) === 'loading') return
    ask('loading')
    const answer = await this.#client.page({ ...this.#query, after }, { signal })
    if (signal.aborted) return
    if (!answer.ok) {
      ask(answer.failure)
      return
    }
    const { comments, next, branches } = answer.value
    let fresh: Comment[] = []
    this.patch((state) => {
      const known = new Set(state.comments.map(({ id }) => id))
      fresh = comments.filter(({ id }) => !known.has(id))
      state.asked.delete(after)
      state.comments = [...state.comments, ...fresh]
      if (rootId === undefined) state.next = next
      state.branches = [...state.branches.filter((branch) => branch.rootId !== rootId), ...branches]
    })
    return fresh[0]
  }

  /** Only the form, after the worker said that it has changed; what is shown stays. */
  async renewForm(): Promise<void> {
    const { signal } = this.#abort
    const answer = await this.#client.page({ ...this.#query, limit: 1 }, { signal, cache: 'no-cache' })
    if (answer.ok && !signal.aborted) this.patch((state) => void (state.form = answer.value.form))
  }

  /** What the reader did changed how many comments are public. */
  recount(by: number): void {
    this.patch(({ thread }) => {
      thread.count += by
      if (by) this.#counted(thread.count)
    })
  }

  /** Changes what is shown, where something is. */
  patch(change: (state: Ready) => void): void {
    if (this.state.status === 'ready') change(this.state)
    this.#host.requestUpdate()
  }

  #set(state: ThreadState): ThreadState {
    this.state = state
    this.#host.requestUpdate()
    if (state.status === 'ready') this.#counted(state.thread.count)
    return state
  }
}
