import type { Conversation, Stage } from '../conversation.ts'
import type { ThreadState } from '../thread-controller.ts'
import { readWhole } from './read-whole.ts'
import type { Renewal } from './renewal.ts'
import { Watch } from './watch.ts'

/** Comments that come while the page is open: counted, and shown when the reader asks. */
export class News {
  readonly #stage: Stage
  readonly #talk: Conversation
  readonly #watch = new Watch(() => this.#look())
  readonly #renewal: Renewal
  readonly #answered: () => void
  #fresh = new Set<string>()
  /** Beside which page they were counted. */
  #beside: ThreadState | undefined
  #count = 0

  /** `answered` is told whenever the worker has answered. */
  constructor(stage: Stage, talk: Conversation, renewal: Renewal, answered: () => void) {
    this.#stage = stage
    this.#answered = answered
    this.#talk = talk
    this.#renewal = renewal
  }

  /** How many are not shown yet. */
  get count(): number {
    return this.#beside === this.#talk.thread.state ? this.#count : 0
  }

  start(): void {
    this.#watch.start()
  }

  stop(): void {
    this.#watch.stop()
  }

  /** Whether a comment came with the last of them. */
  isFresh(id: string): boolean {
    return this.#fresh.has(id)
  }

  /**
   * All that is shown, as it stands now; where that is not the whole conversation, its newest comments. False where the
   * reader asked for something else meanwhile.
   */
  async show(): Promise<boolean> {
    const { client, thread, writing } = this.#talk
    const { state } = thread
    // In the order that was chosen last, be it on its way.
    const { query } = this.#renewal
    if (state.status !== 'ready') return false
    const { signal } = thread.asking
    const known = new Set(state.comments.map(({ id }) => id))
    const told = this.count
    const isWhole = !state.next && !state.earlier.length
    // One of the news may be the reader's own, which was waiting until now.
    const [page] = isWhole
      ? await Promise.all([readWhole(client, query, signal), writing?.own.load()])
      : [null]
    // Another page was asked for, or has come, while this one was on its way.
    const isLate = signal.aborted || thread.state !== state
    if (page && !isLate) {
      thread.query = query
      thread.adopt(page)
    } else if (!isLate) {
      this.#stage.sort = 'newest'
      await this.#stage.reload()
    }
    this.#stage.requestUpdate()
    if (isLate || thread.state.status !== 'ready') return false
    const fresh = thread.state.comments
      .filter(({ id }) => !known.has(id))
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    // Of a conversation that was shown in part, most of them are not new but further on.
    this.#fresh = new Set(fresh.slice(0, isWhole ? undefined : told).map(({ id }) => id))
    this.#stage.requestUpdate()
    return true
  }

  /** Whether their number has changed. */
  async #look(): Promise<boolean> {
    const { client, thread } = this.#talk
    const { state, query } = thread
    if (state.status !== 'ready') return false
    const answer = await client.page(query, { cache: 'no-cache' })
    if (!answer.ok || thread.state !== state) return false
    this.#answered()
    const count = Math.max(0, answer.value.thread.count - state.thread.count)
    const changed = count !== this.count
    this.#count = count
    this.#beside = state
    if (changed) this.#stage.requestUpdate()
    return changed
  }
}
