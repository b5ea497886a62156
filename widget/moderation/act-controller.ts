import type { ReactiveControllerHost } from 'lit'
import type { StaffReplied } from '../../worker/contract/moderation/comment-acts.ts'
import type { NewBan } from '../../worker/contract/moderation/bans.ts'
import { BAN_KINDS, type BanKind } from '../../worker/contract/moderation/constants.ts'
import type { DeskComment, DeskThread, Writer } from '../../worker/contract/moderation/desk-comment.ts'
import type { Answer, Failure } from '../shared/http.ts'
import { deskPath } from './desk-path.ts'
import type { ModerationClient } from './moderation-client.ts'

/** What is written down in a sheet of its own before it is done. */
export type WrittenAct = 'reply' | 'edit' | 'note' | 'ban'
/** What is done by one press, and undone by the other of its pair. */
export type PressedAct =
  | 'pin'
  | 'unpin'
  | 'closeThread'
  | 'openThread'
  | 'holdThread'
  | 'releaseThread'
  | 'trust'
  | 'untrust'

/** What stands in the fields of a sheet that was not sent yet, by their names; what is as it was at first is left out. */
export type Draft = Partial<Record<string, string>>

export type ActSheet = {
  act: WrittenAct
  site: string
  comment: DeskComment
  /** What the writer of a ban chose; the other acts have none. */
  kind: BanKind
  working: boolean
  failure: Failure | null
}

/** What came of an act, for the queue to show and the voice to tell. */
export type ActNews =
  | { kind: 'pressed'; act: PressedAct; change: (comment: DeskComment) => DeskComment }
  | { kind: 'written'; act: WrittenAct; change: (comment: DeskComment) => DeskComment }
  | { kind: 'unnoted'; id: string; change: ((comment: DeskComment) => DeskComment) | null }
  | { kind: 'replied'; site: string; before: DeskComment; replied: StaffReplied }

type Options = {
  client: () => ModerationClient
  site: () => string | null
  onOpened: () => void
  onNews: (news: ActNews) => void
  /** `shown`: whoever did it sees why in the sheet. */
  onFailure: (failure: Failure, shown: boolean) => void
  onClosed: () => void
}

/** What moderators do beside deciding. What was written is kept until it is stored, whatever fails. */
export class ActController {
  sheet: ActSheet | null = null
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  readonly #options: Options
  readonly #drafts = new Map<string, Draft>()
  /** The id of a reply is made once, so that a second try is stored once, too. */
  readonly #ids = new Map<string, string>()

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: Options) {
    this.#host = host
    this.#options = options
  }

  open(act: WrittenAct, comment: DeskComment) {
    const site = this.#options.site()
    if (site === null) return
    const kept = this.#drafts.get(keyOf(act, comment))?.['kind']
    const kind =
      BAN_KINDS.find((one) => one === kept) ??
      (comment.writer ? 'writer' : comment.hasEmail ? 'email' : 'name')
    this.#show({ act, site, comment, kind, working: false, failure: null })
    this.#options.onOpened()
  }

  close() {
    if (this.sheet === null) return
    this.#show(null)
    this.#options.onClosed()
  }

  /** Nothing of one member is left for the next. */
  clear() {
    this.#drafts.clear()
    this.close()
  }

  get draft(): Draft {
    return this.#drafts.get(this.#key()) ?? {}
  }

  keep(draft: Draft) {
    const before = this.unsaved
    this.#drafts.set(this.#key(), draft)
    if (this.unsaved !== before) this.#host.requestUpdate()
  }

  /** Something was written and is not stored yet. */
  get unsaved(): boolean {
    return [...this.#drafts.values()].some((draft) => WRITTEN.some((name) => draft[name]?.trim()))
  }

  choose(kind: BanKind) {
    if (this.sheet) this.#show({ ...this.sheet, kind, failure: null })
  }

  async write(words: string) {
    const { sheet } = this
    if (!sheet || sheet.working) return
    const { act, site, comment } = sheet
    const path = deskPath(site, `/comments/${comment.id}`)
    const client = this.#options.client()
    switch (act) {
      case 'reply': {
        const id = this.#ids.get(comment.id) ?? crypto.randomUUID()
        this.#ids.set(comment.id, id)
        const call = { method: 'POST', path: `${path}/replies`, json: { id, body: words } }
        return this.#send(
          sheet,
          client.ask<StaffReplied>(call).then((answer) =>
            map(answer, (replied) => {
              this.#ids.delete(comment.id)
              return { kind: 'replied', site, before: comment, replied }
            }),
          ),
        )
      }
      case 'edit': {
        const json = { body: words, revision: comment.revision }
        return this.#send(
          sheet,
          client.ask<DeskComment>({ method: 'PATCH', path, json }).then((answer) =>
            map(answer, (after) => ({
              kind: 'written',
              act,
              change: (known) => (known.id === after.id ? after : known),
            })),
          ),
        )
      }
      case 'note':
        return this.#send(
          sheet,
          client.ask({ method: 'POST', path: `${path}/notes`, json: { text: words } }).then((answer) =>
            map(answer, () => ({
              kind: 'written',
              act,
              change: (known) => (known.id === comment.id ? { ...known, notes: known.notes + 1 } : known),
            })),
          ),
        )
      case 'ban':
    }
  }

  async ban(wish: Omit<NewBan, 'kind' | 'comment'>) {
    const { sheet } = this
    if (!sheet || sheet.working) return
    const { kind, site, comment } = sheet
    const about = kind === 'name' || kind === 'text' ? {} : { comment: comment.id }
    const json = { ...wish, kind, ...about }
    const whole = kind === 'writer' || kind === 'email'
    const asked = this.#options.client().ask({ method: 'POST', path: deskPath(site, '/bans'), json })
    return this.#send(
      sheet,
      asked.then((answer) =>
        map(answer, () => ({
          kind: 'written',
          act: 'ban',
          change: (known) => (whole ? withWriter(known, comment.writer?.handle, { banned: true }) : known),
        })),
      ),
    )
  }

  /** One's own. Whatever came of it, the history shows what there is now. */
  async removeNote(note: string, { id }: DeskComment) {
    const site = this.#options.site()
    if (site === null) return
    const path = deskPath(site, `/comments/${id}/notes/${note}`)
    const answer = await this.#options.client().ask({ method: 'DELETE', path })
    if (!answer.ok) this.#options.onFailure(answer.failure, false)
    const change = (known: DeskComment) => (known.id === id ? { ...known, notes: known.notes - 1 } : known)
    this.#options.onNews({ kind: 'unnoted', id, change: answer.ok ? change : null })
  }

  async press(act: PressedAct, comment: DeskComment) {
    const site = this.#options.site()
    if (site === null) return
    const answer = await this.#pressed(site, act, comment)
    if (answer.ok) return this.#options.onNews({ kind: 'pressed', act, change: answer.value })
    this.#options.onFailure(answer.failure, false)
  }

  async #pressed(
    site: string,
    act: PressedAct,
    comment: DeskComment,
  ): Promise<Answer<(comment: DeskComment) => DeskComment>> {
    const client = this.#options.client()
    switch (act) {
      case 'pin':
      case 'unpin': {
        const path = deskPath(site, `/comments/${comment.id}/pin`)
        const answer = await client.ask<DeskComment>({ method: act === 'pin' ? 'POST' : 'DELETE', path })
        return map(answer, (after) => (known) => (known.id === after.id ? after : known))
      }
      case 'trust':
      case 'untrust': {
        const handle = comment.writer?.handle ?? ''
        const path = deskPath(site, `/writers/${encodeURIComponent(handle)}/trust`)
        const answer = await client.ask<Writer>({ method: act === 'trust' ? 'POST' : 'DELETE', path })
        return map(answer, (after) => (known) => withWriter(known, handle, after))
      }
      default: {
        const path = deskPath(site, `/thread?thread=${encodeURIComponent(comment.thread.key)}`)
        const answer = await client.ask<DeskThread>({ method: 'PATCH', path, json: THREAD_CHANGES[act] })
        return map(
          answer,
          (thread) => (known) => (known.thread.key === thread.key ? { ...known, thread } : known),
        )
      }
    }
  }

  async #send(sheet: ActSheet, asked: Promise<Answer<ActNews>>) {
    const key = this.#key()
    const working = { ...sheet, working: true, failure: null }
    this.#show(working)
    const answer = await asked
    if (answer.ok) {
      this.#drafts.delete(key)
      this.#options.onNews(answer.value)
      if (this.sheet === working) this.close()
      return
    }
    const shown = this.sheet === working
    if (shown) this.#show({ ...sheet, failure: answer.failure })
    this.#options.onFailure(answer.failure, shown)
  }

  #key(): string {
    return this.sheet ? keyOf(this.sheet.act, this.sheet.comment) : ''
  }

  #show(sheet: ActSheet | null) {
    this.sheet = sheet
    this.#host.requestUpdate()
  }
}

const keyOf = (act: WrittenAct, { id }: DeskComment): string => `${act} ${id}`

/** Fields that somebody fills; the others are chosen in a moment. */
const WRITTEN = ['words', 'value', 'until', 'reason']

const THREAD_CHANGES = {
  closeThread: { state: 'closed' },
  openThread: { state: 'open' },
  holdThread: { held: true },
  releaseThread: { held: false },
} as const

const withWriter = (known: DeskComment, handle: string | undefined, change: Partial<Writer>): DeskComment =>
  known.writer && known.writer.handle === handle
    ? { ...known, writer: { ...known.writer, ...change } }
    : known

const map = <T, U>(answer: Answer<T>, make: (value: T) => U): Answer<U> =>
  answer.ok ? { ...answer, value: make(answer.value) } : answer
