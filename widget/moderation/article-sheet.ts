import type { DeskThread } from '../../worker/contract/moderation/desk-comment.ts'
import { articleWords } from '../../worker/contract/i18n/moderation/article-words.ts'
import type { Failure } from '../shared/http.ts'
import type { DeskHost } from './desk-host.ts'
import { deskPath } from './desk-path.ts'
import type { Desk } from './desk.ts'
import { hearDecision } from './hear.ts'
import { articleSheetView } from './views/article-sheet-view.ts'
import type { Words } from './views/words.ts'

/** What stands in the fields. */
export type ArticleDraft = { url: string; title: string }

export type ArticleState = { site: string; thread: DeskThread } & (
  | { status: 'writing' }
  | { status: 'sending' }
  | { status: 'failed'; failure: Failure }
)

const stored = ({ url, title }: DeskThread): ArticleDraft => ({ url: url ?? '', title: title ?? '' })

/** Says where an article stands by now, and what it is called. What was typed is kept until it is stored. */
export class ArticleSheet {
  readonly #desk: Desk
  readonly #host: DeskHost
  /** By site and conversation; only those that differ from what is stored. */
  readonly #drafts = new Map<string, ArticleDraft>()
  #state: ArticleState | null = null

  constructor(desk: Desk, host: DeskHost) {
    this.#desk = desk
    this.#host = host
  }

  open(site: string, thread: DeskThread) {
    this.#show({ status: 'writing', site, thread })
    this.#desk.dialogs.show('article')
  }

  readonly close = () => {
    if (this.#state === null) return
    this.#show(null)
    this.#desk.dialogs.close()
  }

  /** Nothing of one member is left for the next. */
  clear() {
    this.#drafts.clear()
    this.close()
  }

  get unsaved(): boolean {
    return this.#drafts.size > 0
  }

  view(words: Words): unknown {
    const state = this.#state
    return (
      state &&
      articleSheetView(words, {
        state,
        draft: this.#drafts.get(keyOf(state)) ?? stored(state.thread),
        onDraft: (draft) => this.#keep(state, draft),
        onSave: (draft) => void this.#save(state, draft),
        onCancel: this.close,
      })
    )
  }

  #keep(state: ArticleState, draft: ArticleDraft) {
    const before = stored(state.thread)
    const changed = draft.url !== before.url || draft.title !== before.title
    if (changed) this.#drafts.set(keyOf(state), draft)
    else this.#drafts.delete(keyOf(state))
    this.#host.requestUpdate()
  }

  async #save(state: ArticleState, draft: ArticleDraft) {
    if (state.status === 'sending') return
    const { site, thread } = state
    const before = stored(thread)
    const url = draft.url.trim()
    const title = draft.title.trim()
    // What nobody touched is not sent: a colleague may have corrected it meanwhile.
    const json = { ...(url !== before.url && { url }), ...(title !== before.title && { title }) }
    if (Object.keys(json).length === 0) {
      this.#drafts.delete(keyOf(state))
      return this.close()
    }
    const sending = { status: 'sending', site, thread } as const
    this.#show(sending)
    const path = deskPath(site, `/thread?thread=${encodeURIComponent(thread.key)}`)
    const answer = await this.#host.connection.ask<DeskThread>({ method: 'PATCH', path, json })
    const shown = this.#state === sending
    if (answer.ok) {
      this.#drafts.delete(keyOf(state))
      this.#tell(answer.value)
      if (shown) this.close()
      return
    }
    const { failure } = answer
    if (!shown) return hearDecision(this.#desk, { kind: 'failed', failure, ids: [] })
    this.#show({ status: 'failed', site, thread, failure })
    this.#desk.heed(failure)
    if (failure.errors?.length) this.#desk.focus.seek('dialog[open] [aria-invalid="true"]')
  }

  #tell(thread: DeskThread) {
    const { queue, conversation, voice } = this.#desk
    for (const shown of [queue, conversation]) {
      shown.change((known) => (known.thread.key === thread.key ? { ...known, thread } : known))
    }
    voice.say(articleWords[this.#host.language].saved)
  }

  #show(state: ArticleState | null) {
    this.#state = state
    this.#host.requestUpdate()
  }
}

const keyOf = ({ site, thread }: ArticleState): string => `${site} ${thread.key}`
