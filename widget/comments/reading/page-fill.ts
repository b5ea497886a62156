import { PAGE_SIZE_MAX } from '../../../worker/contract/limits.ts'
import type { ThreadState } from '../thread-controller.ts'

/** The next answer of a page: behind which cursor, and how many conversations of it. */
type Piece = { after: string; limit: number }

const rootsIn = (state: ThreadState): number =>
  state.status === 'ready' ? state.comments.filter(({ parentId }) => parentId === null).length : 0

/**
 * Brings a long page in several answers: to read one of a hundred conversations keeps an old phone busy for too long, and
 * the first of several comes sooner.
 */
export class PageFill {
  readonly #size: () => number
  #shown: ThreadState | undefined
  /** So many conversations are to be there. */
  #until = 0

  /** `size`: conversations to a page, as the page that embeds them has it. */
  constructor(size: () => number) {
    this.#size = () => Math.min(PAGE_SIZE_MAX, Math.floor(size()))
  }

  /** A page more than what is there. */
  turn(state: ThreadState): void {
    this.#until = rootsIn(state) + this.#size()
  }

  /** What is to be asked for, most to an answer; null where the page is whole, on its way, or failed and waits for a press. */
  next(state: ThreadState, most: number): Piece | null {
    if (state.status !== 'ready') return null
    if (state !== this.#shown) {
      this.#shown = state
      this.#until = this.#size()
    }
    const left = this.#until - rootsIn(state)
    const after = left > 0 ? state.next : null
    return after === null || state.asked.has(after) ? null : { after, limit: Math.min(most, left) }
  }
}
