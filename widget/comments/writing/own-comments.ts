import type { Comment, OwnComment, ReceiptView } from '../../../worker/contract/comments.ts'
import type { OwnMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Sort } from '../../../worker/contract/statuses.ts'
import type { CommentTree, Own } from '../comment-tree.ts'
import { placeOwn } from './place-own.ts'
import type { ReceiptsStore } from './receipts-store.ts'
import type { WriterClient } from './writer-client.ts'
import type { Tools } from './writing.ts'

type Act =
  | { status: 'reading' }
  | { status: 'editing'; body: string; fault: string | null }
  | { status: 'asking'; fault: string | null }
  | { status: 'saving'; body: string }

/** No more receipts than this are asked about at once: the newest. */
const ASKED_MAX = 20

const toOwn = ({ comment, reason, editableUntil }: ReceiptView): Own => ({ comment, reason, editableUntil })

/** What a writer does with their own comments: sees their state, edits, withdraws. */
export class OwnComments {
  readonly #tools: Tools
  readonly #client: WriterClient
  readonly #receipts: ReceiptsStore
  readonly #words: OwnMessages
  readonly #known = new Map<string, Own>()
  readonly #acts = new Map<string, Act>()

  constructor(tools: Tools, client: WriterClient, receipts: ReceiptsStore, words: OwnMessages) {
    this.#tools = tools
    this.#client = client
    this.#receipts = receipts
    this.#words = words
  }

  has(id: string): boolean {
    return this.#known.has(id)
  }

  keep(own: Own): void {
    this.#known.set(own.comment.id, own)
    this.#tools.stage.requestUpdate()
  }

  place(tree: CommentTree, sort: Sort, complete: boolean): void {
    placeOwn(tree, this.#known.values(), sort, complete)
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

  /** What only the writer is told. */
  note({ comment, reason }: Own): unknown {
    const { html, nothing } = this.#tools
    const { pending, rejected, reason: because } = this.#words
    if (comment.status === 'approved') return nothing
    const words = comment.status === 'trash' ? rejected : pending
    return html`<p class="note" part="note">
      ${words} ${reason ? because.replace('#', () => reason) : nothing}
    </p>`
  }

  /** What the writer can do. */
  view(own: Own): unknown {
    const { html, nothing } = this.#tools
    const { id, status } = own.comment
    const words = this.#words
    const act = this.#acts.get(id) ?? { status: 'reading' }
    if (act.status === 'editing' || act.status === 'saving') return this.#editor(own, act)
    const editable =
      status !== 'trash' && own.editableUntil !== null && Date.parse(own.editableUntil) > Date.now()
    return html`${
        editable
          ? html`<button
              type="button"
              class="plain"
              part="edit"
              aria-describedby="by-${id}"
              @click=${() => this.#open(id, { status: 'editing', body: own.comment.body, fault: null }, `#e-${id}`)}
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
      ${act.status === 'asking' ? this.#question(own, act.fault) : nothing}`
  }

  #editor({ comment }: Own, act: Extract<Act, { body: string }>) {
    const { html, nothing } = this.#tools
    const words = this.#words
    const { id } = comment
    const fault = act.status === 'editing' ? act.fault : null
    return html`<form
      part="edit-form"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        void this.#save(id)
      }}
    >
      <label for="e-${id}">${words.editLabel}</label>
      <textarea
        id="e-${id}"
        part="textarea"
        rows="4"
        dir="auto"
        required
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? `x-${id}` : nothing}
        .value=${act.body}
        @input=${(event: InputEvent & { target: HTMLTextAreaElement }) => {
          if (act.status === 'editing') act.body = event.target.value
        }}
      ></textarea>
      ${fault ? html`<p class="fault" role="alert" id="x-${id}">${fault}</p>` : nothing}
      <div class="actions">
        <button part="submit" class="submit"><span>${words.save}</span></button>
        <button type="button" class="plain" @click=${() => this.#close(id)}>${words.cancel}</button>
      </div>
    </form>`
  }

  #question({ comment: { id } }: Own, fault: string | null) {
    const { html, nothing } = this.#tools
    const words = this.#words
    return html`<dialog
      id="d-${id}"
      part="dialog"
      aria-labelledby="q-${id}"
      aria-describedby="m-${id}"
      @close=${() => this.#close(id)}
    >
      <p class="title" id="q-${id}">${words.withdrawAsk}</p>
      <p id="m-${id}">${words.withdrawMeans}</p>
      ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
      <form method="dialog" class="actions">
        <button type="button" class="submit" part="confirm" @click=${() => this.#withdraw(id)}>
          <span>${words.withdrawConfirm}</span>
        </button>
        <button class="plain" autofocus>${words.keep}</button>
      </form>
    </dialog>`
  }

  async #save(id: string): Promise<void> {
    const { stage, thread } = this.#tools
    const act = this.#acts.get(id)
    const token = this.#token(id)
    if (act?.status !== 'editing' || token === undefined) return
    const { body } = act
    await this.#open(id, { status: 'saving', body })
    const answer = await this.#client.edit(token, body)
    if (!answer.ok) {
      const { failure } = answer
      const fault = failure.errors?.[0]?.title ?? (failure.title || this.#words.unreachable)
      await this.#open(id, { status: 'editing', body, fault }, `#e-${id}`)
      return
    }
    const before = this.#published(id)
    await this.#ask(id, token)
    thread.recount(this.#published(id) - before)
    this.#acts.delete(id)
    stage.announce(this.#words.saved, id)
  }

  async #askBack(id: string): Promise<void> {
    await this.#open(id, { status: 'asking', fault: null })
    this.#tools.stage.renderRoot.querySelector<HTMLDialogElement>(`#d-${id}`)?.showModal()
  }

  async #withdraw(id: string): Promise<void> {
    const { thread, stage } = this.#tools
    const token = this.#token(id)
    if (token === undefined) return
    const answer = await this.#client.withdraw(token)
    if (!answer.ok && answer.failure.code !== 'already_withdrawn') {
      await this.#open(id, { status: 'asking', fault: answer.failure.title || this.#words.unreachable })
      return
    }
    this.#acts.delete(id)
    thread.recount(-this.#published(id))
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
