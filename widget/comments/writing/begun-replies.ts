import type { ReactiveController } from 'lit'
import type { Comment } from '../../../worker/contract/comments.ts'
import type { CommentNode } from '../comment-tree.ts'
import type { Conversation } from '../conversation.ts'
import { begunView, type Line } from './begun-view.ts'
import type { Begun, BegunStore } from './begun-store.ts'
import { onceBelow } from './once-below.ts'
import { showAround } from './show-around.ts'
import type { Tools } from './writing.ts'

const FORM = '[aria-labelledby=f-title]'

const listed = (nodes: CommentNode[], id: string): Comment | undefined => {
  for (const { comment, children } of nodes) {
    const found = comment.id === id ? comment : listed(children, id)
    if (found) return found
  }
  return undefined
}

/**
 * Replies that are begun, not sent, and in no form that is shown: because their comment is on another page or gone, or
 * the page was loaded anew. A line above the form for a new comment says so and leads there; where the comment is gone,
 * one press takes the text into that form.
 */
export class BegunReplies implements ReactiveController {
  readonly #tools: Tools
  readonly #talk: Conversation
  readonly #store: BegunStore
  readonly #place = document.createElement('div')
  readonly #end = new AbortController()
  /** The worker, or its writer, says that it is gone. */
  readonly #gone = new Set<string>()
  /** Asked for, and no answer came. */
  readonly #unanswered = new Set<string>()
  /** Whose line said when they were drawn last, by comment, that it is gone. */
  #said = new Map<string, boolean>()
  /** The form stood there before this part knew of any: what is put above it now would move it. */
  #late: boolean
  /** Whatever comes from here on is told. */
  #settled: boolean
  #observer: IntersectionObserver | undefined
  /** In which of the forms something stood at the last keystroke. */
  #heard = ''
  /** In the reply to which comment somebody types. */
  #typing: string | undefined

  constructor(tools: Tools, talk: Conversation, store: BegunStore) {
    this.#tools = tools
    this.#talk = talk
    this.#store = store
    this.#place.className = 'begun'
    const { stage } = tools
    const begun = this.#note()
    const stood = this.#form() !== null
    this.#late = stood && begun.some(({ id }) => id !== talk.reply?.to.id)
    this.#settled = stood && !this.#late
    stage.addController(this)
    stage.renderRoot.addEventListener('input', this.#hear, this.#end)
    if (begun.length) stage.requestUpdate()
  }

  /** Known to be gone; `toForm` takes over what answers it. */
  gone(id: string): void {
    this.#gone.add(id)
  }

  hostUpdate(): void {
    const typing = this.#root()?.activeElement?.matches('#r-body')
    if (typing) this.#typing = this.#talk.reply?.to.id
  }

  hostUpdated(): void {
    const { stage, drawn } = this.#tools
    if (stage.talk !== this.#talk) {
      this.#end.abort()
      this.#place.remove()
      stage.removeController(this)
      return
    }
    if (!this.#note().length && !this.#said.size) {
      this.#settled ||= this.#form() !== null
      return
    }
    this.#draw()
    // Comments come and go one after the other, and with them the form of a reply.
    void drawn().then(() => this.#draw())
  }

  /** Takes what was written to a comment into the form for a new one. Null where there is none. */
  toForm(id: string): (() => void) | null {
    const put = this.#tools.toForm(null)
    return (
      put &&
      (() => {
        const draft = this.#store.draft(id)
        const { composer, reply } = this.#talk
        if (reply?.to.id === id) this.#talk.closeReply()
        if (!draft) return
        // It may be stored, though no answer came: then it is that comment, and no second one.
        if (!composer.body.trim() && !composer.draft.unanswered.length) {
          composer.draft.unanswered = draft.unanswered
        }
        put(draft.body)
        this.#store.forget(id)
        this.#tools.stage.requestUpdate()
      })
    )
  }

  /** At each keystroke: what is kept is looked through only where a text begins or is emptied. */
  readonly #hear = (): void => {
    const { composer, reply } = this.#talk
    const begun = [composer.body.trim() && 'new', reply?.composer.body.trim() && reply.to.id].join()
    if (begun === this.#heard) return
    this.#heard = begun
    this.#note()
  }

  /** All replies that are begun, with what stands in the form that is open. */
  #note(): Begun[] {
    const { composer, reply } = this.#talk
    if (composer.body.trim()) this.#store.add('', null)
    if (reply?.composer.body.trim()) this.#store.add(reply.to.id, reply.to.author.name)
    return this.#replies()
  }

  #replies(): Begun[] {
    return this.#store.all().filter(({ id }) => id)
  }

  #draw(): void {
    const { stage } = this.#tools
    const form = this.#form()
    if (!form || stage.still || stage.talk !== this.#talk) return
    const lines = this.#lines()
    if (this.#late && lines.length) return this.#wait(form)
    if (!lines.length) this.#place.remove()
    else if (form.previousSibling !== this.#place) form.before(this.#place)
    this.#tools.render(begunView(this.#tools, this.#tools.words, lines), this.#place)
    const news = lines.filter(({ id, isGone }) => this.#said.get(id) !== isGone)
    this.#said = new Map(lines.map(({ id, isGone }) => [id, isGone]))
    const [first] = news
    if (first && this.#settled) void this.#tell(first)
    this.#settled = true
  }

  /** Aloud; and whoever typed in a form that is gone is led to where the text is now. */
  async #tell({ id, spoken }: Line): Promise<void> {
    const { stage, drawn } = this.#tools
    await drawn()
    stage.announce(spoken, '')
    if (id === this.#typing && !this.#root()?.activeElement) void stage.focusOn(`#b-${id} button`)
    this.#typing = undefined
  }

  /** Nothing moves in sight: what comes late is put there once the form is further down. */
  #wait(form: Element): void {
    this.#observer?.disconnect()
    this.#observer = onceBelow(form, () => {
      this.#late = false
      this.#draw()
    })
  }

  #lines(): Line[] {
    const { stage } = this.#tools
    const { thread, reply } = this.#talk
    const { state } = thread
    const begun = this.#replies()
    if (state.status !== 'ready' || !begun.length) return []
    const nodes = this.#talk.nodes()
    const isWhole = !state.next && !state.branches.length && !state.earlier.length
    const open = stage.renderRoot.querySelector('#r-body') && reply?.to.id
    return begun
      .filter(({ id }) => id !== open)
      .map(({ id, name }) => {
        const to = listed(nodes, id)
        const isGone = this.#gone.has(id) || (to ? to.removed !== null : isWhole)
        const who = to?.author.name ?? name ?? stage._words?.anonymous ?? ''
        const sentence = isGone ? this.#tools.words.replyGone : this.#tools.words.replyBegun
        return {
          id,
          sentence,
          who,
          spoken: sentence.replace('#', () => who),
          isGone,
          fault: this.#unanswered.has(id),
          act: isGone ? this.toForm(id) : () => void this.#go(id, to),
        }
      })
  }

  /** To the comment, wherever it stands, and into the form below it. */
  async #go(id: string, to: Comment | undefined): Promise<void> {
    const { stage } = this.#tools
    if (to) return this.#talk.openReply(to)
    const found = await showAround(
      this.#tools,
      this.#talk,
      id,
      (comment) => comment.id === id && !comment.removed,
    )
    this.#unanswered.delete(id)
    if (found === 'left') return
    if (typeof found === 'object') return this.#talk.openReply(found)
    if (found === 'gone') this.#gone.add(id)
    else this.#unanswered.add(id)
    this.#draw()
    void stage.focusOn(`#b-${id} button`)
  }

  #form(): Element | null {
    return this.#tools.stage.renderRoot.querySelector(FORM)
  }

  #root(): ShadowRoot | null {
    const { renderRoot } = this.#tools.stage
    return renderRoot instanceof ShadowRoot ? renderRoot : null
  }
}
