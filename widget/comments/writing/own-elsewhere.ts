import type { ReactiveController } from 'lit'
import type { Own } from '../comment-tree.ts'
import type { Conversation } from '../conversation.ts'
import type { ThreadState } from '../thread-controller.ts'
import { onceBelow } from './once-below.ts'
import type { OwnComments } from './own-comments.ts'
import { ownElsewhereView, type OwnLine } from './own-elsewhere-view.ts'
import { showAround } from './show-around.ts'
import type { Tools } from './writing.ts'

const FORM = '[aria-labelledby=f-title]'

/**
 * A writer's own replies that wait, or of which they have not read what was decided, to comments that are not shown:
 * because those stand on another page, or in a branch that is folded. A line above the form, or at the end of a
 * conversation that is closed, says so and leads there.
 */
export class OwnElsewhere implements ReactiveController {
  readonly #tools: Tools
  readonly #talk: Conversation
  readonly #own: OwnComments
  readonly #place = document.createElement('div')
  /** Beside which page the lines were put; they come with another one, and later only where nothing moves in sight. */
  #page: ThreadState | undefined
  /** Which of them stand there. */
  #shown = new Set<string>()
  /** Whose comment was asked for in vain. */
  #unanswered: string | undefined
  #observer: IntersectionObserver | undefined

  constructor(tools: Tools, talk: Conversation, own: OwnComments) {
    this.#tools = tools
    this.#talk = talk
    this.#own = own
    // The form stood there before this part did.
    if (tools.stage.renderRoot.querySelector(FORM)) this.#page = talk.thread.state
  }

  hostUpdated(): void {
    const { stage } = this.#tools
    if (stage.talk !== this.#talk) {
      this.#observer?.disconnect()
      this.#place.remove()
      stage.removeController(this)
    }
    // What a publisher's server has put there is read already.
    else if (stage.still) this.#page = this.#talk.thread.state
    else this.#draw()
  }

  #draw(): void {
    const { stage, render } = this.#tools
    const { state } = this.#talk.thread
    this.#observer?.disconnect()
    if (state.status !== 'ready') return
    const end = stage.renderRoot.querySelector(state.thread.state === 'open' ? FORM : 'slot[name=footer]')
    // The form comes after the comments.
    if (!end) return
    const isOther = this.#page !== state
    this.#page = state
    const all = this.#lines()
    const lines = isOther ? all : all.filter(({ key }) => this.#shown.has(key))
    this.#shown = new Set(lines.map(({ key }) => key))
    if (all.length) this.#put(end)
    else this.#place.remove()
    this.#place.className = lines.length ? 'begun' : ''
    render(ownElsewhereView(this.#tools, lines), this.#place)
    if (lines.length === all.length) return
    this.#observer = onceBelow(this.#place, () => {
      this.#page = undefined
      this.#draw()
    })
  }

  /** Above what is begun, which stands there likewise. */
  #put(end: Element): void {
    const other = end.previousElementSibling
    const next = other && other !== this.#place && other.matches('.begun') ? other : end
    if (this.#place.nextElementSibling !== next) next.before(this.#place)
  }

  /** One for all that wait, one for all that are published since, and one for each that was refused, with its reason. */
  #lines(): OwnLine[] {
    const { language, plural, words } = this.#tools
    const all = [...this.#own.elsewhere]
    const refused = all.filter(({ comment }) => comment.status === 'trash')
    const published = all.filter(
      ({ comment: { id, status } }) => status === 'approved' && this.#own.told(id) === 'pending',
    )
    const waiting = all.filter(({ comment: { status } }) => status === 'pending' || status === 'spam')
    return [
      ...refused.map((own) => this.#line(own.comment.id, [own], words.ownRefused, own.reason)),
      this.#line('published', published, plural(language, published.length, words.ownPublished)),
      this.#line('waiting', waiting, plural(language, waiting.length, words.ownWaiting)),
    ].flatMap((line) => line ?? [])
  }

  #line(key: string, owns: Own[], sentence: string, reason: string | null = null): OwnLine | null {
    const { language, plural, words } = this.#tools
    const [first] = owns.sort((a, b) => a.comment.createdAt.localeCompare(b.comment.createdAt))
    return (
      (first && {
        key,
        sentence,
        reason,
        label: plural(language, owns.length, words.ownGo),
        isUnanswered: this.#unanswered === key,
        go: () => void this.#go(key, first),
      }) ??
      null
    )
  }

  /** To the comment that it answers, wherever that stands, and to their own below it. */
  async #go(key: string, { comment: { id, parentId } }: Own): Promise<void> {
    const { stage, isElsewhere } = this.#tools
    const answered = parentId ?? ''
    const around = await showAround(this.#tools, this.#talk, answered)
    this.#unanswered = around === 'unanswered' ? key : undefined
    if (around === 'left') return
    if (around === 'gone') this.#own.standAlone(answered)
    if (around !== 'unanswered') stage.mark(id)
    stage.requestUpdate()
    // Nobody is called away from what they write by then.
    if (isElsewhere('.begun')) return
    await stage.focusOn(around === 'unanswered' ? `#o-${key} button` : `#c-${id}`)
  }
}
