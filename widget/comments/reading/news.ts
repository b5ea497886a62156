import type { Comment } from '../../../worker/contract/comments.ts'
import type { Conversation, Stage } from '../conversation.ts'
import type { Ready, ThreadState } from '../thread-controller.ts'
import { readShown } from './read-shown.ts'
import type { Renewal } from './renewal.ts'
import { Watch } from './watch.ts'

/** So far a device's clock may be from the worker's. */
const SKEW_MS = 60_000

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
  /** When the conversation was begun here. */
  readonly #since = Date.now()

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
   * What is shown, as it stands now, where that holds them; else the newest conversations. False where the reader asked for
   * something else meanwhile.
   */
  async show(): Promise<boolean> {
    const { client, thread, writing } = this.#talk
    const { state } = thread
    // In the order that was chosen last, be it on its way.
    const { query } = this.#renewal
    if (state.status !== 'ready') return false
    const { signal } = thread.asking
    const known = this.#known(state)
    const told = this.count
    // One of the news may be the reader's own, which was waiting until now.
    const [shown] = state.earlier.length
      ? [null]
      : await Promise.all([readShown(client, query, state, { told, known, signal }), writing?.own.load()])
    // Another page was asked for, or has come, while this one was on its way.
    const isLate = signal.aborted || thread.state !== state
    const isThere = shown && (shown.page.next === null || shown.fresh.size >= told)
    if (isThere && !isLate) {
      thread.query = query
      thread.adopt(shown.page)
    } else if (!isLate) {
      this.#stage.sort = 'newest'
      await this.#stage.reload()
    }
    if (isLate || thread.state.status !== 'ready') return false
    this.#fresh = isThere ? shown.fresh : this.#recent(thread.state.comments, known, told)
    this.#stage.requestUpdate()
    return true
  }

  /** All that is shown, with the reader's own. */
  #known({ comments }: Ready): Set<string> {
    const articles = this.#stage.renderRoot.querySelectorAll('article')
    return new Set([...comments.map(({ id }) => id), ...[...articles].map(({ id }) => id.slice(2))])
  }

  /**
   * Of a conversation that was shown in part most are not new but further on: those that were written since. What waited
   * for the newsroom until now is not told from them, and a device whose clock is ahead marks none.
   */
  #recent(comments: Comment[], known: Set<string>, told: number): Set<string> {
    const recent = comments
      .filter(({ id, createdAt }) => !known.has(id) && Date.parse(createdAt) > this.#since - SKEW_MS)
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    return new Set(recent.slice(0, told).map(({ id }) => id))
  }

  /** Whether their number has changed. */
  async #look(): Promise<boolean> {
    const { client, thread } = this.#talk
    const { state, query } = thread
    if (state.status !== 'ready') return false
    const answer = await client.page(query, { cache: 'no-cache' })
    if (!answer.ok || thread.state !== state) return false
    this.#answered()
    // Where all are shown, also those that came while as many were withdrawn.
    const isWhole = state.next === null && !state.branches.length && !state.earlier.length
    const known = this.#known(state)
    const unknown = isWhole ? answer.value.comments.filter(({ id }) => !known.has(id)).length : 0
    const count = Math.max(unknown, answer.value.thread.count - state.thread.count)
    const changed = count !== this.count
    this.#count = count
    this.#beside = state
    if (changed) this.#stage.requestUpdate()
    return changed
  }
}
