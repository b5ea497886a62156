import type { ReactiveController } from 'lit'
import type { Conversation } from '../conversation.ts'
import type { Failure } from '../../shared/http.ts'
import type { Draft } from '../draft-store.ts'
import type { Begun, BegunStore } from './begun-store.ts'
import { closedTextsView, type ClosedText } from './closed-texts-view.ts'
import { isRefused } from './deliver.ts'
import type { Tools } from './writing.ts'

const FORM = '[aria-labelledby=f-title]'

/**
 * What was begun and not sent in a conversation that takes no new comments by now: it stands where the form was, to be
 * copied or deleted by whom it belongs to; but for a reply whose form is open.
 */
export class ClosedTexts implements ReactiveController {
  readonly #tools: Tools
  readonly #talk: Conversation
  readonly #store: BegunStore
  readonly #resend: (draft: Draft) => Promise<Failure | null>
  readonly #place = document.createElement('div')
  /** Each stays where it was first, deleted or brought back. */
  readonly #order = new Set<string>()
  /** Deleted while this page is open: it can be brought back. */
  readonly #deleted = new Map<string, Begun & { draft: Draft }>()
  /** What became of copying, by text. */
  readonly #said = new Map<string, string>()
  /** The comment whose reply is open. */
  #open: string | undefined
  /** In which form somebody was before this drawing, by the comment that it answers. */
  #wasIn: string | undefined
  #wasOpen = false

  /** `resend` sends what got no answer; why it is not known to be stored, or null where it is. */
  constructor(
    tools: Tools,
    talk: Conversation,
    store: BegunStore,
    resend: (draft: Draft) => Promise<Failure | null>,
  ) {
    this.#tools = tools
    this.#talk = talk
    this.#store = store
    this.#resend = resend
    this.#place.className = 'begun kept'
  }

  hostUpdate(): void {
    const { renderRoot } = this.#tools.stage
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null
    const form = focused?.closest('[part=form]')
    this.#wasIn = form?.matches(FORM) ? '' : form ? this.#open : undefined
  }

  hostUpdated(): void {
    const { stage } = this.#tools
    const { state } = this.#talk.thread
    if (stage.talk !== this.#talk) {
      stage.removeController(this)
      this.#place.remove()
    } else if (state.status === 'ready' && !stage.still) this.#show(state.thread.state === 'open')
  }

  #show(isOpen: boolean): void {
    const { stage, render, words } = this.#tools
    this.#open = stage.renderRoot.querySelector('#r-body') ? this.#talk.reply?.to.id : undefined
    const isMet = this.#wasOpen && !isOpen
    // Whatever is written from here on is another text.
    if (isOpen) this.#deleted.clear()
    this.#wasOpen = isOpen
    const footer = stage.renderRoot.querySelector('slot[name=footer]')
    const texts = isOpen ? [] : this.#texts()
    if (!texts.length || !footer) this.#place.remove()
    else {
      if (footer.previousElementSibling !== this.#place) footer.before(this.#place)
      render(closedTextsView(this.#tools, texts), this.#place)
    }
    if (isMet && this.#store.all().length)
      stage.announce([stage._words?.closed, texts.length && words.begunKept].filter(Boolean).join(' '), '')
    // Their form has gone.
    if (texts.some(({ id }) => id === this.#wasIn)) void stage.focusOn(`#k-${this.#wasIn}`)
  }

  #texts(): ClosedText[] {
    const { words, stage } = this.#tools
    const kept = this.#store.all().map((begun) => ({ ...begun, draft: this.#store.draft(begun.id) }))
    for (const { id } of kept) {
      this.#order.add(id)
      // Written anew, in another tab.
      this.#deleted.delete(id)
    }
    const all = new Map([...kept, ...this.#deleted.values()].map((text) => [text.id, text]))
    // Nobody is called away from the form below a comment: it says what is refused.
    const inPlace = [...this.#order].flatMap((id) => (id === this.#open ? [] : (all.get(id) ?? [])))
    return inPlace.map(({ id, name, draft }) => ({
      id,
      label: id ? (stage._words?.replyTo ?? '#') : words.editLabel,
      who: id ? (name ?? stage._words?.anonymous ?? '') : null,
      body: this.#deleted.has(id) ? null : (draft?.body ?? ''),
      said: this.#said.get(id) ?? '',
      again: draft?.unanswered.length ? () => void this.#sendAgain(id, draft) : null,
      copy: (field) => void this.#copy(id, field),
      discard: () => this.#discard({ thread: this.#talk.place.key, id, name }),
      undo: () => this.#undo(id),
    }))
  }

  async #copy(id: string, field: HTMLTextAreaElement): Promise<void> {
    const { stage, words } = this.#tools
    try {
      await navigator.clipboard.writeText(field.value)
      this.#said.set(id, words.copied)
    } catch {
      // Where the browser lets no button do that.
      field.focus()
      field.select()
      this.#said.set(id, words.copySelected)
    }
    stage.requestUpdate()
  }

  /** As it was sent: it may be stored, and nothing else is taken any more. */
  async #sendAgain(id: string, draft: Draft): Promise<void> {
    const failure = await this.#resend(draft)
    const { stage, words } = this.#tools
    if (!failure) {
      this.#store.forget(id)
      this.#follow('[part=header]')
      return
    }
    this.#said.set(id, failure.title || words.unreachable)
    if (isRefused(failure)) this.#store.keep(id, { ...draft, unanswered: [] })
    stage.requestUpdate()
  }

  #discard(begun: Begun): void {
    const draft = this.#store.forget(begun.id)
    if (draft) this.#deleted.set(begun.id, { ...begun, draft })
    this.#said.delete(begun.id)
    this.#follow(`#k-${begun.id}-undo`)
  }

  #undo(id: string): void {
    const deleted = this.#deleted.get(id)
    if (deleted) this.#store.bringBack(id, deleted.name, deleted.draft)
    this.#deleted.delete(id)
    this.#follow(`#k-${id}`)
  }

  /** The forms read it again, should the conversation be opened; and whoever pressed goes on at what is there instead. */
  #follow(target: string): void {
    const { stage } = this.#tools
    for (const composer of [this.#talk.composer, this.#talk.reply?.composer]) composer?.hostConnected()
    stage.requestUpdate()
    void stage.focusOn(target)
  }
}
