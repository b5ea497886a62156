import { html, nothing, render, type ReactiveControllerHost } from 'lit'
import type { Comment } from '../../worker/contract/comments.ts'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { ReaderMessages } from '../../worker/contract/i18n/reader/reader-messages.ts'
import { plural } from '../../worker/contract/i18n/plural.ts'
import { unreachable } from '../shared/http.ts'
import { storage } from '../shared/storage.ts'
import { CommentList } from './comment-list.ts'
import { commentTree, type CommentNode } from './comment-tree.ts'
import { commentsClient, idOf, ownerOf, type CommentsClient, type Place } from './comments-client.ts'
import { ComposerController } from './composer-controller.ts'
import { draftStore } from './draft-store.ts'
import type { Keeper } from './keeper.ts'
import type { Sort } from '../../worker/contract/statuses.ts'
import type { TwinCommentsDetails } from './events.ts'
import { ThreadController, type Answers, type PageOrder } from './thread-controller.ts'
import { dateOf } from './relative-time.ts'
import { bodyView, inSentence } from './view-tools.ts'
import { writerStore, type Writer } from './writer-store.ts'
import type { Reading } from './reading/reading.ts'
import type { Lent, Writing } from './writing/writing.ts'

/** How the element is told. */
export type Stage = ReactiveControllerHost & {
  renderRoot: Node & ParentNode
  /** False where the page prevented a cancelable event. */
  emit<Name extends keyof TwinCommentsDetails>(name: Name, detail: TwinCommentsDetails[Name]): boolean
  /** Says a sentence aloud and puts the focus on a comment, or on the heading (null); '' leaves it where it is. */
  announce(sentence: string, focusId: string | null): void
  focusOn(selector: string): Promise<void>
  /** Draws at once what is waiting to be drawn. */
  draw(): void
  mark(id: string): void
  /** In which language the element speaks. */
  _language: Language
  /** Its words, once they are there. */
  _words: ReaderMessages | null | undefined
  /** Begun when the reader comes near. */
  talk: Conversation | undefined
  /** Where it stands, and what the page is by now. */
  place(): Place
  /** What a publisher's server has put into the page, until the element takes over. */
  still?: Element | null | undefined
  sort: Sort
  pageSize: number
  reload(): Promise<void>
  /** With `lang`: looks again in which language the element speaks. */
  attributeChangedCallback(name: string, old: null, value: null): void
}

/** An old phone answers meanwhile: what a browser keeps, for one, is slow to come the first time. */
const later = (ms = 0): Promise<unknown> => new Promise((over) => setTimeout(over, ms))

/** How long a page that is there waits for what belongs into it. */
const PATIENCE_MS = 1000

/** Lent to what is fetched later, which imports nothing of the element's. */
export const TOOLS: Lent & { dateOf: typeof dateOf } = {
  html,
  nothing,
  render,
  plural,
  bodyView,
  inSentence,
  dateOf,
  kept: storage,
}

/** One conversation of the element: its comments, its forms, and what the reader wrote in it. */
export class Conversation {
  readonly thread: ThreadController
  /** `selected`: what was marked on the page when the reply was opened. */
  reply: { composer: ComposerController; to: Comment; selected: string } | null = null
  /** There once somebody writes, or has written here before. */
  writing: Writing | null = null
  /** There once the first page is shown. */
  reading: Reading | null = null
  readonly list: CommentList
  readonly place: Place
  readonly #stage: Stage
  readonly client: CommentsClient
  /** Under which name this device keeps the receipts of the site. */
  readonly receiptsKey: string
  readonly #writers: Keeper<Writer>
  #writer: Writer | undefined
  #composer: ComposerController | undefined

  constructor(stage: Stage, place: Place) {
    const owner = ownerOf(place)
    this.#stage = stage
    this.place = place
    this.list = new CommentList(() => stage.requestUpdate())
    this.client = commentsClient(place)
    this.receiptsKey = `twin:receipts:${owner}`
    this.#writers = writerStore(owner)
    this.thread = new ThreadController(stage)
  }

  /** The form for a new comment. Made when it is shown: what the browser keeps is slow to come the first time. */
  get composer(): ComposerController {
    return (this.#composer ??= this.#compose(null))
  }

  /**
   * Goes on under another address or title, or in another language, with all that is typed and read, and asks another
   * question where there is one. Undefined where it is another conversation, or none is shown.
   */
  goOn(place: Place, query: PageOrder | false): Promise<unknown> | undefined {
    if (this.thread.state.status !== 'ready' || idOf(place) !== idOf(this.place)) return
    Object.assign(this.place, place)
    return this.read().then<unknown>(
      (reading) => query && (reading ? reading.renew(query) : this.load(query)),
    )
  }

  /** Ends it, before another takes its place in the element. */
  leave(): void {
    this.reading?.leave()
    this.thread.asking.abort()
    for (const controller of [this.thread, this.#composer, this.reply?.composer]) {
      if (controller) this.#stage.removeController(controller)
    }
  }

  /**
   * The first page, or the one that holds a comment; nothing where another came meanwhile, or the element has left the page.
   * It waits a moment for what its reader wrote: what came later would move what is read by then.
   */
  async load(order: PageOrder, around?: string, there?: Answers): Promise<void> {
    const { thread } = this
    const { key } = this.place
    const { signal } = thread.asking
    // The way to one comment and to those before it comes with them, not after them.
    const own = Promise.all([this.#own(), around && this.read()])
    const page = { ...(thread.query = { ...order, thread: key }), around }
    const answer = there?.(page) ?? (await this.client.page(page, { signal }))
    await Promise.race([own, later(PATIENCE_MS)])
    if (signal.aborted) return
    if (!answer.ok) {
      const { failure } = answer
      thread.set({ status: 'failed', failure })
      this.#stage.emit('twin-error', { thread: key, failure })
      // Until something else is asked for, or the element leaves the page.
      addEventListener('online', () => this.#stage.reload(), { once: true, signal })
      return
    }
    thread.adopt(answer.value)
    const { thread: about, comments } = answer.value
    this.#stage.emit('twin-load', { thread: about, comments })
    // The comments first.
    await later()
    void this.read()
    await own
  }

  nodes(): CommentNode[] {
    const { state, query } = this.thread
    if (state.status !== 'ready') return []
    const tree = commentTree(state.comments, query.sort)
    this.writing?.own.place(tree)
    return tree.roots
  }

  async more(after: string): Promise<void> {
    const reading = await this.read()
    if (reading) await reading.more(after)
    else this.thread.patch(({ asked }) => asked.set(after, unreachable()))
  }

  /** Goes to a comment, on whichever page it stands; not true where it is not public. */
  async open(id: string): Promise<boolean | undefined> {
    return (await this.read())?.open(id)
  }

  /**
   * What readers need once there is something to read; null where it cannot be had. `anew`: the form has changed.
   */
  read = async (anew?: boolean): Promise<Reading | null> => {
    try {
      const { Reading } = await import('./reading/reading.ts')
      return await Reading.of(TOOLS, this.#stage, this, anew)
    } catch {
      return null
    }
  }

  /** In a window of the element's own; where that cannot be had, on the worker's page, which asks the same. */
  report = async (id: string, button: HTMLElement): Promise<void> => {
    const { api, site, language } = this.place
    if (await (await this.read())?.report(button)) return
    const page = `${api}/sites/${site}/comments/${id}/report?lang=${language}`
    // Some browsers open no tab after a wait: then here, since drafts are kept.
    if (!open(page)) location.assign(page)
  }

  remember = (): void => this.#writers.keep(this.composer.options.writer)

  openReply = (to: Comment): void => {
    this.#endReply()
    this.reply = { composer: this.#compose(to.id), to, selected: String(getSelection()) }
    this.#stage.requestUpdate()
    void this.#stage.focusOn('#r-body')
  }

  closeReply = (): void => {
    const id = this.reply?.to.id
    this.#endReply()
    void this.#stage.focusOn(`#c-${id} [part=reply]`)
  }

  async send(composer: ComposerController): Promise<void> {
    const { state } = this.thread
    if (state.status !== 'ready' || composer.state.status === 'sending') return
    composer.set({ status: 'sending' })
    // A page may learn its address and title after the key of its conversation.
    const place = this.#stage.place()
    if (idOf(place) === idOf(this.place)) Object.assign(this.place, place)
    const writing = await this.write()
    if (writing) await writing.send(composer, state.form)
    else composer.set({ status: 'failed', failure: unreachable() })
    if (composer.state.status === 'sent' && !composer.body && composer === this.reply?.composer)
      this.#endReply()
  }

  /** Writers' code: fetched when somebody begins to write; null where it cannot be had. */
  write = async (): Promise<Writing | null> => {
    try {
      const { Writing } = await import('./writing/writing.ts')
      return await Writing.of(TOOLS, this.#stage, this)
    } catch {
      return null
    }
  }

  /** A writer's own comments, asked for beside the page: what came after it would move what is read. */
  async #own(): Promise<void> {
    await later()
    if (storage.get(this.receiptsKey)) await (await this.write())?.own.load()
  }

  #compose(parentId: string | null): ComposerController {
    return new ComposerController(this.#stage, {
      parentId,
      drafts: draftStore(idOf(this.place), parentId),
      writer: (this.#writer ??= this.#writers.read()),
    })
  }

  #endReply(): void {
    if (!this.reply) return
    this.#stage.removeController(this.reply.composer)
    this.reply = null
    this.#stage.requestUpdate()
  }
}
