import { PAGE_SIZE_MAX } from '../../../worker/contract/limits.ts'
import type { Conversation, Stage } from '../conversation.ts'
import type { ThreadState } from '../thread-controller.ts'
import { putIn } from './load-more.ts'

/** Who is so many windows away from the end of the comments sees nothing of what comes there. */
const FAR = '100%'

const rootsIn = (state: ThreadState): number =>
  state.status === 'ready' ? state.comments.filter(({ parentId }) => parentId === null).length : 0

/**
 * Brings a long page in several answers: to read one of a hundred conversations keeps an old phone busy for too long, and
 * the first of several comes sooner. It goes on only out of sight: where the reader is at the end of the comments, or in
 * the form below them, the button stays that brings the rest.
 */
export class PageFill {
  readonly #stage: Stage
  readonly #talk: Conversation
  #shown: ThreadState | undefined
  /** So many conversations are to be there. */
  #until = 0
  /** The cursor that is being asked for. */
  #asked: string | null = null
  #isFar = false
  /** The button that brings more, where all that came is in the page. */
  #end: Element | null = null
  readonly #observer = new IntersectionObserver(
    (entries) => {
      this.#isFar = entries.every(({ isIntersecting }) => !isIntersecting)
      void this.#go()
    },
    { rootMargin: FAR },
  )

  constructor(stage: Stage, talk: Conversation) {
    this.#stage = stage
    this.#talk = talk
  }

  /** To be told after each update. */
  look(): void {
    const end = this.#stage.renderRoot.querySelector('[part=comments] ~ .more')
    if (end === this.#end) return
    this.#end = end
    this.#isFar = false
    this.#observer.disconnect()
    if (end) this.#observer.observe(end)
  }

  /** A page more than is there is asked for, unless this one is not whole yet. */
  turn(): void {
    const roots = rootsIn(this.#talk.thread.state)
    if (roots >= this.#until) this.#until = roots + this.#size
  }

  get #size(): number {
    // Where the tag names none, it is what one answer brings.
    return Math.min(PAGE_SIZE_MAX, Math.floor(this.#stage.pageSize) || this.#talk.thread.query.limit)
  }

  /** Brings the next piece where one is wanted. */
  async #go(): Promise<void> {
    const { client, thread } = this.#talk
    const { state, query } = thread
    if (state.status !== 'ready') return
    if (state !== this.#shown) {
      this.#shown = state
      this.#until = this.#size
    }
    const { next } = state
    const left = this.#until - rootsIn(state)
    if (!this.#isOutOfSight() || next === null || left <= 0 || this.#asked || state.asked.has(next)) return
    this.#asked = next
    const { signal } = thread.asking
    const answer = await client.page(
      { ...query, limit: Math.min(query.limit, left), after: next },
      { signal },
    )
    this.#asked = null
    if (thread.state !== state || state.next !== next || state.asked.has(next)) return
    if (answer.ok && this.#isOutOfSight()) putIn(thread, next, answer.value)
  }

  #isOutOfSight(): boolean {
    const { renderRoot } = this.#stage
    const form = renderRoot instanceof ShadowRoot && renderRoot.activeElement?.closest('form,.more')
    return this.#isFar && !form
  }

  leave(): void {
    this.#observer.disconnect()
  }
}
