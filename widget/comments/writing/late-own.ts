import type { ReactiveController } from 'lit'
import type { Sort } from '../../../worker/contract/statuses.ts'
import type { CommentTree, Own } from '../comment-tree.ts'
import type { ThreadState } from '../thread-controller.ts'
import { isBelow } from './is-below.ts'
import { spotOf } from './place-own.ts'
import type { Tools } from './writing.ts'

/**
 * A writer's own comments whose answers come when their page is read already: they would move what is read. What stands
 * below the window is let in at once, the others at a press of a button beside the news, or with the next page.
 */
export class LateOwn implements ReactiveController {
  readonly #tools: Tools
  readonly #keep: (own: Own) => void
  readonly #isOver: () => boolean
  readonly #waiting = new Map<string, Own>()
  /** Beside the news, which are drawn anew without it. */
  readonly #notice = document.createElement('span')
  /** What is shown. */
  #page: ThreadState
  #isBelow: (own: Own) => boolean = () => false

  /** `keep` lets one in; `isOver`: another conversation is shown. */
  constructor(tools: Tools, keep: (own: Own) => void, isOver: () => boolean) {
    const { stage, thread } = tools
    this.#tools = tools
    this.#keep = keep
    this.#isOver = isOver
    this.#page = thread.state
    stage.addController(this)
  }

  hostUpdated(): void {
    if (this.#isOver()) {
      this.#notice.remove()
      this.#tools.stage.removeController(this)
    } else if (this.#waiting.size) {
      // Another language may be spoken.
      if (this.#notice.isConnected) this.#draw()
      else void this.#settle()
    }
  }

  /** Takes one that comes late; false where nothing is read yet. */
  hold(own: Own): boolean {
    const { stage, thread } = this.#tools
    const { state } = thread
    // What a publisher's server has put there is read before there is any state.
    if (!stage.still && (state.status !== 'ready' || state !== this.#page)) return false
    this.#waiting.set(own.comment.id, own)
    void this.#settle()
    return true
  }

  /** It is let in, or gone. */
  forget(id: string): void {
    if (this.#waiting.delete(id)) void this.#settle()
  }

  /** What is about to be drawn, without those that wait: where that is another page, they are in it from the start. */
  place(tree: CommentTree, sort: Sort, isGone: (id: string) => boolean): void {
    const { stage, thread } = this.#tools
    if (thread.state !== this.#page) {
      this.#page = thread.state
      if (!stage.still) this.#letAllIn()
    }
    this.#isBelow = ({ comment }) =>
      isBelow(stage.renderRoot, tree, comment.id, spotOf(tree, comment, sort, isGone))
  }

  async #settle(): Promise<void> {
    const { stage, thread, drawn } = this.#tools
    await drawn()
    // Nothing can be measured yet, or another page is about to be drawn.
    if (this.#isOver() || stage.still || thread.state !== this.#page) return
    for (const own of this.#waiting.values()) if (this.#isBelow(own)) this.#keep(own)
    this.#draw()
  }

  #draw(): void {
    const { html, render, plural, stage, language, words: all } = this.#tools
    if (!this.#waiting.size) return this.#notice.remove()
    const words = plural(language, this.#waiting.size, all.ownCame)
    render(
      html`<button type="button" part="news" @click=${() => void this.#show()}>${words}</button>`,
      this.#notice,
    )
    if (!this.#notice.isConnected) stage.renderRoot.querySelector('.news')?.append(this.#notice)
  }

  async #show(): Promise<void> {
    const { stage, drawn } = this.#tools
    const ids = new Set(this.#waiting.keys())
    this.#letAllIn()
    await drawn()
    const first = [...stage.renderRoot.querySelectorAll('article')].find(({ id }) => ids.has(id.slice(2)))
    if (first) await stage.focusOn(`#${first.id}`)
  }

  #letAllIn(): void {
    for (const own of this.#waiting.values()) this.#keep(own)
  }
}
