import type { Comment, OwnComment, ReceiptView } from '../../../worker/contract/comments.ts'
import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { OwnMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Sort } from '../../../worker/contract/statuses.ts'
import type { CommentTree, Own } from '../comment-tree.ts'
import { EditClock } from './edit-clock.ts'
import { editorView, questionView, type Act } from './own-views.ts'
import { placeOwn } from './place-own.ts'
import type { ReceiptsStore } from './receipts-store.ts'
import type { WriterClient } from './writer-client.ts'
import type { Tools } from './writing.ts'

/** No more receipts than this are asked about at once: the newest. */
const ASKED_MAX = 20

/** Until when it can be edited by this device's own clock, which may be wrong. */
const toOwn = ({ comment, reason, newsroomEditedAt, editSecondsLeft }: ReceiptView): Own => ({
  comment,
  reason,
  newsroomEditedAt,
  editableUntil:
    editSecondsLeft === null ? null : new Date(Date.now() + editSecondsLeft * 1000).toISOString(),
})

const untilOf = ({ editableUntil }: Own): number => Date.parse(editableUntil ?? '') || 0

/** What a writer does with their own comments: sees their state, edits, withdraws. */
export class OwnComments {
  readonly #tools: Tools
  readonly #client: WriterClient
  readonly #receipts: ReceiptsStore
  readonly #words: OwnMessages
  readonly #language: Language
  readonly #known = new Map<string, Own>()
  readonly #acts = new Map<string, Act>()
  readonly #clock: EditClock

  constructor(
    tools: Tools,
    client: WriterClient,
    receipts: ReceiptsStore,
    words: OwnMessages,
    language: Language,
  ) {
    this.#tools = tools
    this.#client = client
    this.#receipts = receipts
    this.#words = words
    this.#language = language
    this.#clock = new EditClock(tools, language, words, () => tools.stage.requestUpdate())
  }

  has(id: string): boolean {
    return this.#shown().some(({ comment }) => comment.id === id)
  }

  keep(own: Own): void {
    const { id, status } = own.comment
    this.#known.set(id, own)
    if (status === 'pending') this.#receipts.told(id, status)
    this.#tools.stage.requestUpdate()
    if (untilOf(own) > Date.now()) this.#clock.start()
  }

  /** Tells whoever got no answer that the connection is back: one press saves what stands in the field, or withdraws. */
  backOnline(save: string, withdraw: string): void {
    for (const act of this.#acts.values()) {
      if ('unanswered' in act && act.unanswered) act.fault = act.status === 'editing' ? save : withdraw
    }
    this.#tools.stage.requestUpdate()
  }

  place(tree: CommentTree, sort: Sort, complete: boolean): void {
    placeOwn(tree, this.#shown(), sort, complete)
  }

  /** Says what became of a comment just sent, and goes there. */
  announce({ id, status }: OwnComment): void {
    const { sentPublished, sentPending } = this.#words
    this.#tools.stage.announce(status === 'approved' ? sentPublished : sentPending, id)
  }

  /** Asks what became of each comment a receipt is kept of, or of one. */
  async load(only?: string): Promise<void> {
    await Promise.all(
      this.#receipts
        .of(this.#tools.place.key)
        .filter(({ id }) => only === undefined || id === only)
        .slice(-ASKED_MAX)
        .map(({ id, token }) => this.#ask(id, token)),
    )
  }

  /**
   * What only the writer is told: that it waits, then what was decided, until they put that aside; and, for good, that
   * these are not quite their words.
   */
  note({ comment: { id, status }, reason, newsroomEditedAt }: Own): unknown {
    const { html, nothing, inSentence } = this.#tools
    const { pending, rejected, nowPublished, reason: because, dismiss } = this.#words
    const waits = status === 'pending' || status === 'spam'
    const known = status === 'approved' && this.#told(id) !== 'pending'
    if (known && newsroomEditedAt === null) return nothing
    return html`<div class="note" part="note">
      ${known ? nothing : html`<p>${waits ? pending : status === 'trash' ? rejected : nowPublished}</p>`}
      ${newsroomEditedAt === null ? nothing : html`<p>${this.#edited(newsroomEditedAt)}</p>`}
      ${reason && status !== 'approved' ? html`<p>${inSentence(because, reason)}</p>` : nothing}
      ${
        waits || known
          ? nothing
          : html`<button type="button" class="plain" part="dismiss" @click=${() => this.#dismiss(id)}>
              ${dismiss}
            </button>`
      }
    </div>`
  }

  #edited(at: string): string {
    const format = new Intl.DateTimeFormat(this.#language, { dateStyle: 'long', timeStyle: 'short' })
    return this.#words.newsroomEdited.replace('#', () => format.format(new Date(at)))
  }

  /** What the writer can do. */
  view(own: Own): unknown {
    const { html, nothing, api } = this.#tools
    const { id, status } = own.comment
    const words = this.#words
    const act = this.#acts.get(id) ?? { status: 'reading' }
    if (act.status === 'editing' || act.status === 'saving')
      return editorView(this.#tools, words, {
        id,
        until: untilOf(own),
        act,
        save: () => void this.#save(id),
        close: () => this.#close(id),
      })

    const editable = status !== 'trash' && untilOf(own) > Date.now()
    const edit = () => {
      this.#clock.start()
      void this.#open(id, { status: 'editing', body: own.comment.body, fault: null }, `#e-${id}`)
    }
    return html`${
        editable
          ? html`<button
              type="button"
              class="plain"
              part="edit"
              aria-describedby="by-${id} l-${id}"
              @click=${edit}
            >
              ${words.edit}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="plain"
        part="withdraw"
        aria-describedby="by-${id}"
        @click=${() => this.#askBack(id)}
      >
        ${words.withdraw}
      </button>
      <a
        class="plain"
        part="receipt"
        href="${api}/receipt?token=${this.#token(id) ?? ''}"
        target="_blank"
        rel="noopener noreferrer"
        >${words.privatePage}</a
      >
      ${editable ? html`<span class="hint" part="edit-left" id="l-${id}" data-until=${untilOf(own)}></span>` : nothing}
      ${
        act.status === 'asking'
          ? questionView(this.#tools, words, {
              id,
              fault: act.fault,
              withdraw: () => void this.#withdraw(id),
              close: () => this.#close(id),
            })
          : nothing
      }`
  }

  async #save(id: string): Promise<void> {
    const { stage } = this.#tools
    const act = this.#acts.get(id)
    const token = this.#token(id)
    if (act?.status !== 'editing' || token === undefined) return
    const { body } = act
    await this.#open(id, { status: 'saving', body })
    const answer = await this.#client.edit(token, body)
    if (!answer.ok) {
      const { failure } = answer
      const fault = failure.errors?.[0]?.title ?? (failure.title || this.#words.unreachable)
      const unanswered = failure.code === 'unreachable'
      await this.#open(id, { status: 'editing', body, fault, unanswered }, `#e-${id}`)
      return
    }
    const before = this.#published(id)
    await this.#ask(id, token)
    this.recount(this.#published(id) - before)
    this.#acts.delete(id)
    stage.announce(this.#words.saved, id)
  }

  async #askBack(id: string): Promise<void> {
    await this.#open(id, { status: 'asking', fault: null })
    this.#tools.stage.renderRoot.querySelector<HTMLDialogElement>(`#d-${id}`)?.showModal()
  }

  async #withdraw(id: string): Promise<void> {
    const { stage } = this.#tools
    const token = this.#token(id)
    if (token === undefined) return
    const answer = await this.#client.withdraw(token)
    if (!answer.ok && answer.failure.code !== 'already_withdrawn') {
      const { title, code } = answer.failure
      const fault = title || this.#words.unreachable
      await this.#open(id, { status: 'asking', fault, unanswered: code === 'unreachable' })
      return
    }
    this.#acts.delete(id)
    this.recount(-this.#published(id))
    this.#drop(id)
    stage.announce(this.#words.withdrawn, null)
  }

  async #ask(id: string, token: string): Promise<void> {
    const answer = await this.#client.receipt(token)
    if (answer.ok && answer.value.comment.removed !== 'author') this.keep(toOwn(answer.value))
    else if (answer.ok || [401, 404, 410].includes(answer.failure.status)) this.#drop(id)
  }

  /** Withdrawn: replies keep its place, else it is gone. */
  #drop(id: string): void {
    const { thread } = this.#tools
    this.#receipts.forget(id)
    this.#known.delete(id)
    thread.patch((state) => {
      const answered = state.comments.some(({ parentId }) => parentId === id)
      const author = { name: null, website: null, staff: false }
      state.comments = state.comments.flatMap((comment): Comment[] =>
        comment.id !== id ? [comment] : answered ? [{ ...comment, author, body: '', removed: 'author' }] : [],
      )
    })
  }

  /** All but those refused whose writer has read it. */
  #shown(): Own[] {
    return [...this.#known.values()].filter(
      ({ comment: { id, status } }) => status !== 'trash' || this.#told(id) !== status,
    )
  }

  #told(id: string) {
    return this.#receipts.all().find((receipt) => receipt.id === id)?.told
  }

  #dismiss(id: string): void {
    const { stage } = this.#tools
    const status = this.#known.get(id)?.comment.status
    if (status === 'approved' || status === 'trash') this.#receipts.told(id, status)
    stage.requestUpdate()
    void stage.focusOn(this.has(id) ? `#c-${id}` : '[part=header]')
  }

  /** What the writer did changed how many comments are public. */
  recount(by: number): void {
    const { thread, stage, place } = this.#tools
    if (!by) return
    thread.patch((state) => {
      state.thread.count += by
      stage.emit('twin-count', { thread: place.key, count: state.thread.count })
    })
  }

  #published(id: string): number {
    return Number(this.#known.get(id)?.comment.status === 'approved')
  }

  #token(id: string): string | undefined {
    return this.#receipts.all().find((receipt) => receipt.id === id)?.token
  }

  async #open(id: string, act: Act, focus?: string): Promise<void> {
    const { stage } = this.#tools
    this.#acts.set(id, act)
    stage.requestUpdate()
    await (focus ? stage.focusOn(focus) : stage.updateComplete)
  }

  #close(id: string): void {
    const { stage } = this.#tools
    if (!this.#acts.delete(id)) return
    stage.requestUpdate()
    void stage.focusOn(`#c-${id}`)
  }
}
