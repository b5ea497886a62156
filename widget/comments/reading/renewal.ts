import type { Failure } from '../../shared/http.ts'
import type { Conversation, Stage } from '../conversation.ts'
import type { PageOrder, Query, ThreadState } from '../thread-controller.ts'
import { showNow } from './load-rest.ts'
import { atRest, stays, watchKeys } from './stays.ts'

/** How long a page that is there waits for what its reader wrote. */
const PATIENCE_MS = 1000

/**
 * The first page in another order or size, or as it stands now, in the place of what is shown: that stays until the answer
 * is there, also where none comes.
 */
export class Renewal {
  readonly #stage: Stage
  readonly #talk: Conversation
  /** What was asked for last, there or not. */
  #wanted: Query | undefined
  /** How often another page was asked for. */
  #asks = 0
  #failed: { above: ThreadState; failure: Failure } | undefined
  readonly #tell: (failure: Failure) => void

  /** `tell` is called where no answer came. */
  constructor(stage: Stage, talk: Conversation, tell: (failure: Failure) => void) {
    this.#stage = stage
    this.#talk = talk
    this.#tell = tell
    watchKeys(stage.renderRoot)
  }

  /** In which order and size whatever comes next is asked for. */
  get query(): Query {
    return this.#wanted ?? this.#talk.thread.query
  }

  /** Why the page that is still shown is not another one. */
  get failure(): Failure | undefined {
    return this.#failed?.above === this.#talk.thread.state ? this.#failed.failure : undefined
  }

  async ask(order: PageOrder): Promise<void> {
    const { client, list, thread, place, writing } = this.#talk
    thread.asking.abort()
    const { signal } = (thread.asking = new AbortController())
    const query = (this.#wanted = { ...order, thread: place.key })
    const ask = ++this.#asks
    list.element.ariaBusy = 'true'
    const own = Promise.race([writing?.own.load(), new Promise((over) => setTimeout(over, PATIENCE_MS))])
    const [answer] = await Promise.all([client.page(query, { cache: 'no-cache', signal }), own])
    if (answer.ok) await atRest(this.#stage.renderRoot)
    if (ask === this.#asks) list.element.ariaBusy = null
    if (signal.aborted) return
    if (answer.ok) {
      stays(this.#stage, list, () => {
        thread.query = query
        showNow(this.#stage, this.#talk, answer.value)
      })
      return
    }
    const { failure } = answer
    this.#failed = { above: thread.state, failure }
    // More of the page that stays was on its way: it can be asked for again.
    thread.patch(({ asked }) => {
      for (const [after, what] of asked) if (what === 'loading') asked.delete(after)
    })
    this.#stage.emit('twin-error', { thread: place.key, failure })
    this.#tell(failure)
  }
}
