import type { Conversation, Stage } from '../conversation.ts'
import type { PageOrder, Query, ThreadState } from '../thread-controller.ts'
import { showNow } from './load-rest.ts'

/** How long a page that is there waits for what its reader wrote. */
const PATIENCE_MS = 1000

/**
 * The first page in another order or size, or as it stands now, in the place of what is shown: that stays until the answer
 * is there, also where none comes.
 */
export class Renewal {
  readonly #stage: Stage
  readonly #talk: Conversation
  /** What was asked for last, until it is there. */
  #wanted: Query | undefined
  #failed: { above: ThreadState; sentence: string } | undefined

  constructor(stage: Stage, talk: Conversation) {
    this.#stage = stage
    this.#talk = talk
  }

  /** In which order and size whatever comes next is asked for. */
  get query(): Query {
    return this.#wanted ?? this.#talk.thread.query
  }

  /** What is to be said above the page that is still shown, because another one did not come. */
  get sentence(): string | undefined {
    return this.#failed?.above === this.#talk.thread.state ? this.#failed.sentence : undefined
  }

  async ask(order: PageOrder): Promise<void> {
    const { client, thread, place, writing } = this.#talk
    thread.asking.abort()
    const { signal } = (thread.asking = new AbortController())
    const query = (this.#wanted = { ...order, thread: place.key })
    const own = Promise.race([writing?.own.load(), new Promise((over) => setTimeout(over, PATIENCE_MS))])
    const [answer] = await Promise.all([client.page(query, { cache: 'no-cache', signal }), own])
    if (signal.aborted) return
    if (answer.ok) {
      thread.query = query
      showNow(this.#stage, this.#talk, answer.value)
      return
    }
    const { failure } = answer
    this.#stage.emit('twin-error', { thread: place.key, failure })
    const sentence = failure.title || (this.#stage._words?.failed ?? '')
    this.#failed = { above: thread.state, sentence }
    this.#stage.announce(sentence, '')
    this.#stage.requestUpdate()
  }
}
