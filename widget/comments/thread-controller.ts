import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Page } from '../../worker/contract/comments.ts'
import type { Sort } from '../../worker/contract/statuses.ts'
import type { Answer, Failure } from '../shared/http.ts'
import type { CommentsClient, PageQuery } from './comments-client.ts'

export type Ready = Page & {
  status: 'ready'
  /** Calls for more, by their cursor: under way, or failed and waiting for another press. */
  asked: Map<string, 'loading' | Failure>
}
export type ThreadState =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'failed'; failure: Failure }
  | Ready

export type Query = Omit<PageQuery, 'after' | 'around' | 'sort'> & { sort: Sort }

/** What is known already of a page that is about to be asked for. */
export type Answers = (query: PageQuery) => Answer<Page> | undefined

/** How long a page that is there waits for what belongs into it. */
const PATIENCE_MS = 1000

/** Loads and pages one conversation. What arrives late, for a question no longer asked, is ignored. */
export class ThreadController implements ReactiveController {
  state: ThreadState = { status: 'idle' }
  readonly #host: ReactiveControllerHost
  readonly #client: CommentsClient
  readonly #counted: (count: number) => void
  query: Query = { thread: '', sort: 'oldest', limit: 1 }
  /** Ends what is asked for the conversation that is shown, once another is. */
  asking = new AbortController()

  constructor(host: ReactiveControllerHost, client: CommentsClient, counted: (count: number) => void) {
    this.#host = host
    this.#client = client
    this.#counted = counted
    host.addController(this)
  }

  hostDisconnected(): void {
    // What is shown stays whole where it is only moved, and more of it may be on its way.
    if (this.state.status === 'ready') return
    this.asking.abort()
    this.state = { status: 'idle' }
  }

  /**
   * The first page, or the one that holds a comment, asked for anew; nothing where another question came
   * meanwhile. A conversation that is shown stays until the answer is there, and for a moment also what is on its way
   * `beside` it: what came later would move what is read by then.
   */
  async load(
    query: Query,
    fresh?: boolean,
    around?: string,
    there?: Answers,
    beside?: Promise<unknown>,
  ): Promise<ThreadState | undefined> {
    this.query = query
    this.asking.abort()
    const { signal } = (this.asking = new AbortController())
    if (this.state.status !== 'ready') this.#set({ status: 'loading' })
    const page = { ...query, around }
    const answer =
      there?.(page) ?? (await this.#client.page(page, { signal, ...(fresh && { cache: 'no-cache' }) }))
    await Promise.race([beside, new Promise((over) => setTimeout(over, PATIENCE_MS))])
    if (signal.aborted) return
    return answer.ok ? this.adopt(answer.value) : this.#set({ status: 'failed', failure: answer.failure })
  }

  /** Shows a page that is already there, instead of what is on its way. */
  adopt(page: Page): ThreadState {
    this.asking.abort()
    this.asking = new AbortController()
    return this.#set({ ...page, status: 'ready', asked: new Map() })
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
