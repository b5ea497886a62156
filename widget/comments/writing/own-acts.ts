import type { Own } from '../comment-tree.ts'
import { EditClock } from './edit-clock.ts'
import { noteView } from './note-view.ts'
import type { OwnComments } from './own-comments.ts'
import { buttonsView, editorView, questionView, unconfirmedView, type Act } from './own-views.ts'
import type { WriterClient } from './writer-client.ts'
import type { Tools } from './writing.ts'

const untilOf = ({ editableUntil }: Own): number => Date.parse(editableUntil ?? '') || 0

/** What a writer does with their own comments at the moment: edits them, withdraws them. */
export class OwnActs {
  readonly #tools: Tools
  readonly #client: WriterClient
  readonly #own: OwnComments
  readonly #acts = new Map<string, Act>()
  /** What became of withdrawals whose question was closed before the answer came. */
  readonly #unconfirmed = new Map<string, string>()
  readonly #clock: EditClock

  constructor(tools: Tools, client: WriterClient, own: OwnComments) {
    this.#tools = tools
    this.#client = client
    this.#own = own
    this.#clock = new EditClock(tools, () => tools.stage.requestUpdate())
  }

  /** Tells whoever got no answer that the connection is back: one press saves what stands in the field, or withdraws. */
  backOnline(save: string, withdraw: string): void {
    for (const act of this.#acts.values()) {
      if ('unanswered' in act && act.unanswered) act.fault = act.status === 'editing' ? save : withdraw
    }
    this.#tools.stage.requestUpdate()
  }

  /** Counts down while a comment can be edited, and opens what was begun and not saved. */
  hear(id: string, own: Own | null): void {
    const { edits } = this.#tools
    const body = edits.read(id)
    if (!own) {
      this.#acts.delete(id)
      this.#unconfirmed.delete(id)
      edits.forget(id)
    } else if (body !== null && !this.#acts.has(id)) {
      // Saved, though no answer came.
      if (body.trim() === own.comment.body) edits.forget(id)
      else this.#acts.set(id, { status: 'editing', body, fault: null, begun: true })
    }
    if (own && untilOf(own) > Date.now()) this.#clock.start()
  }

  /** What only the writer is told of a comment. */
  note(own: Own): unknown {
    const { id } = own.comment
    return noteView(this.#tools, this.#tools.words, this.#tools.language, {
      own,
      told: this.#own.told(id),
      isAlone: this.#own.isAlone(id),
      dismiss: this.#acts.has(id) ? null : () => this.#own.dismiss(id),
    })
  }

  /** What the writer can do with it. */
  view(own: Own): unknown {
    const { html, nothing } = this.#tools
    const { id, status, body, parentId } = own.comment
    const words = this.#tools.words
    const until = untilOf(own)
    const isEditable = status !== 'trash' && until > Date.now()
    const act = this.#acts.get(id)
    const close = () => this.#close(id)
    const fault = this.#unconfirmed.get(id)
    const unconfirmed = fault === undefined ? nothing : unconfirmedView(this.#tools, words, fault)
    if (act?.status === 'editing' || act?.status === 'saving') {
      const move = this.#tools.toForm(parentId)
      const editor = editorView(this.#tools, words, {
        id,
        until: isEditable ? until : null,
        act,
        write: (text) => {
          act.body = text
          if (text === body) this.#tools.edits.forget(id)
          else this.#tools.edits.keep(id, text)
        },
        save: () => void this.#save(id),
        move:
          move &&
          (() => {
            this.#end(id)
            move(act.body)
          }),
        close,
      })
      return html`${unconfirmed} ${editor}`
    }

    const buttons = buttonsView(this.#tools, words, {
      id,
      until: isEditable ? until : null,
      token: this.#own.token(id),
      edit: () => {
        this.#clock.start()
        void this.#open(id, { status: 'editing', body, fault: null }, `#e-${id}`)
      },
      withdraw: () => void this.#askBack(id),
    })
    const question =
      act?.status === 'asking'
        ? questionView(this.#tools, words, {
            id,
            fault: act.fault,
            withdraw: () => void this.#withdraw(id),
            close,
          })
        : nothing
    return html`${unconfirmed} ${buttons} ${question}`
  }

  async #save(id: string): Promise<void> {
    const { stage, isElsewhere } = this.#tools
    const home = `#c-${id} [part=edit-form]`
    const act = this.#acts.get(id)
    const token = this.#own.token(id)
    if (act?.status !== 'editing' || token === undefined) return
    const { body } = act
    await this.#open(id, { status: 'saving', body })
    const answer = await this.#client.edit(token, body)
    if (!answer.ok) {
      const { failure } = answer
      const fault = failure.errors?.[0]?.title ?? (failure.title || this.#tools.words.unreachable)
      const unanswered = failure.code === 'unreachable'
      const isOver = failure.code === 'edit_window_over'
      if (isOver) this.#own.close(id)
      // That the time is over is said beside the text.
      const failed = { status: 'editing', body, fault: isOver ? null : fault, unanswered } as const
      await this.#open(id, failed, isElsewhere(home) ? undefined : `#e-${id}`)
      return
    }
    this.#tools.edits.forget(id)
    const before = this.#own.published(id)
    await this.#own.ask(id, token)
    this.#own.recount(this.#own.published(id) - before)
    this.#acts.delete(id)
    stage.announce(this.#tools.words.saved, isElsewhere(home) ? '' : id)
  }

  async #askBack(id: string): Promise<void> {
    this.#unconfirmed.delete(id)
    await this.#open(id, { status: 'asking', fault: null })
    this.#tools.stage.renderRoot.querySelector<HTMLDialogElement>(`#d-${id}`)?.showModal()
  }

  async #withdraw(id: string): Promise<void> {
    const { stage, isElsewhere } = this.#tools
    const token = this.#own.token(id)
    if (token === undefined) return
    const answer = await this.#client.withdraw(token)
    // The question may be closed by now, and its writer somewhere else.
    const focusId = isElsewhere(`#d-${id}`) ? '' : id
    if (!answer.ok && answer.failure.code !== 'already_withdrawn') {
      const { title, code } = answer.failure
      const fault = title || this.#tools.words.unreachable
      if (this.#acts.get(id)?.status === 'asking') {
        await this.#open(id, { status: 'asking', fault, unanswered: code === 'unreachable' })
        return
      }
      this.#unconfirmed.set(id, fault)
      stage.requestUpdate()
      if (focusId) await stage.focusOn(`#c-${id}`)
      return
    }
    this.#acts.delete(id)
    this.#own.recount(-this.#own.published(id))
    this.#own.withdraw(id)
    stage.announce(this.#tools.words.withdrawn, focusId)
  }

  async #open(id: string, act: Act, focus?: string): Promise<void> {
    const { stage, drawn } = this.#tools
    this.#acts.set(id, act)
    stage.requestUpdate()
    await (focus ? stage.focusOn(focus) : drawn())
  }

  #end(id: string): void {
    this.#acts.delete(id)
    this.#tools.edits.forget(id)
    this.#tools.stage.requestUpdate()
  }

  #close(id: string): void {
    const { stage } = this.#tools
    if (!this.#acts.has(id)) return
    this.#end(id)
    void stage.focusOn(`#c-${id}`)
  }
}
