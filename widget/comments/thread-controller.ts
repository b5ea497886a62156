import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Page } from '../../worker/contract/comments.ts'
import type { Sort } from '../../worker/contract/statuses.ts'
import type { Answer, Failure } from '../shared/http.ts'
import type { AskedPage, PageQuery } from './comments-client.ts'
import type { TwinCommentsDetails } from './events.ts'

export type Ready = AskedPage & {
  status: 'ready'
  /** Calls for more, by their cursor: under way, or failed and waiting for another press. */
  asked: Map<string, 'loading' | Failure>
}
export type ThreadState = { status: 'loading' } | { status: 'failed'; failure: Failure } | Ready

export type Query = Omit<PageQuery, 'after' | 'around' | 'sort'> & { sort: Sort }
export type PageOrder = Omit<Query, 'thread'>

/** What is known already of a page that is about to be asked for. */
export type Answers = (query: PageQuery) => Answer<Page> | undefined

type Host = ReactiveControllerHost & {
  emit(name: 'twin-count', detail: TwinCommentsDetails['twin-count']): boolean
}

/** What is shown of one conversation. What arrives late, for a question no longer asked, is ignored. */
export class ThreadController implements ReactiveController {
  state: ThreadState = { status: 'loading' }
  readonly #host: Host
  /** What brought the page that is shown. */
  query: Query = { thread: '', sort: 'oldest', limit: 1 }
  /** Ends what is asked for the page that is shown, once another is. */
  asking = new AbortController()

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    // What is shown stays whole where it is only moved, and more of it may be on its way.
    if (this.state.status !== 'ready') this.asking.abort()
  }

  /** Shows a page, instead of what is on its way. */
  adopt(page: AskedPage): void {
    this.asking.abort()
    this.asking = new AbortController()
    this.set({ ...page, status: 'ready', asked: new Map() })
    this.#host.emit('twin-count', { thread: this.query.thread, count: page.thread.count })
  }

  /** Changes what is shown, where something is. */
  patch(change: (state: Ready) => void): void {
    if (this.state.status === 'ready') change(this.state)
    this.#host.requestUpdate()
  }

  set(state: ThreadState): void {
    this.state = state
    this.#host.requestUpdate()
  }
}
