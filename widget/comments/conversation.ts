import { html, nothing, render, type ReactiveControllerHost } from 'lit'
import type { Comment } from '../../worker/contract/comments.ts'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { ReaderMessages } from '../../worker/contract/i18n/reader/reader-messages.ts'
import { plural } from '../../worker/contract/i18n/plural.ts'
import { unreachable } from '../shared/http.ts'
import { storage } from '../shared/storage.ts'
import { CommentList } from './comment-list.ts'
import { commentTree, type CommentNode } from './comment-tree.ts'
import { commentsClient, type CommentsClient } from './comments-client.ts'
import { ComposerController } from './composer-controller.ts'
import { draftStore } from './draft-store.ts'
import type { Keeper } from './keeper.ts'
import type { Sort } from '../../worker/contract/statuses.ts'
import type { TwinCommentsDetails } from './events.ts'
import { ThreadController, type Answers, type Query } from './thread-controller.ts'
import { dateOf } from './relative-time.ts'
import { bodyView, inSentence } from './view-tools.ts'
import { writerStore, type Writer } from './writer-store.ts'
import type { Reading } from './reading/reading.ts'
import type { Lent, Writing } from './writing/writing.ts'

/** Where a conversation stands. Another place is another conversation. */
export type Place = { api: string; site: string; key: string; url: string; title: string; language: Language }

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
  /** What a publisher's server has put into the page, until the element takes over. */
  still?: Element | null | undefined
  sort: Sort
  pageSize: number
  reload(): Promise<void>
}

/** An old phone answers meanwhile: what a browser keeps, for one, is slow to come the first time. */
const nextTask = (): Promise<unknown> => new Promise((next) => setTimeout(next))

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
    const { api, site, key, language } = place
    this.#stage = stage
    this.place = place
    this.list = new CommentList(() => stage.requestUpdate())
    this.client = commentsClient(api, site, language)
    this.receiptsKey = `twin:receipts:${api}|${site}`
    this.#writers = writerStore(api, site)
    this.thread = new ThreadController(stage, this.client, (count) =>
      stage.emit('twin-count', { thread: key, count }),
    )
  }

  /** The form for a new comment. Made when it is shown: what the browser keeps is slow to come the first time. */
  get composer(): ComposerController {
    return (this.#composer ??= this.#compose(null))
  }

  /** Ends it, before another takes its place in the element. */
  leave(): void {
    this.reading?.leave()
    this.thread.asking.abort()
    for (const controller of [this.thread, this.#composer, this.reply?.composer]) {
      if (controller) this.#stage.removeController(controller)
    }
  }

  async load(query: Omit<Query, 'thread'>, fresh?: boolean, around?: string, there?: Answers): Promise<void> {
    const thread = this.place.key
    const own = this.#own()
    const state = await this.thread.load({ ...query, thread }, fresh, around, there, own)
    if (state?.status === 'failed') {
      this.#stage.emit('twin-error', { thread, failure: state.failure })
      // Until something else is asked for, or the element leaves the page.
      const { signal } = this.thread.asking
      addEventListener('online', () => this.load(query, fresh, around), { once: true, signal })
    }
    if (state?.status !== 'ready') return
    this.#stage.emit('twin-load', { thread: state.thread, comments: state.comments })
    // The comments first.
    await nextTask()
    void this.read()
    await own
  }

  nodes(): CommentNode[] {
    const { state, query } = this.thread
    if (state.status !== 'ready') return []
    const tree = commentTree(state.comments, query.sort)
    this.writing?.own.place(tree, query.sort, !state.next && !state.branches.length)
    return tree.roots
  }

  async more(after: string): Promise<void> {
    const reading = await this.read()
    if (reading) await reading.more(after)
    else this.thread.patch(({ asked }) => asked.set(after, unreachable()))
  }

  /** Goes to a comment, on whichever page it stands; false where it is not public. */
  async open(id: string): Promise<boolean> {
    return (await this.read())?.open(id) ?? false
  }

  /** What readers need once there is something to read; null where it cannot be had. */
  read = async (): Promise<Reading | null> => {
    try {
      const { Reading } = await import('./reading/reading.ts')
      const words = await Reading.words(this.place.language)
      return (this.reading ??= new Reading(TOOLS, this.#stage, this, words))
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
      const own = await Writing.words(this.place.language)
      // Asked for twice at once, by the focus and by the button: nothing is awaited from here on, so there is one.
      return (this.writing ??= new Writing(TOOLS, this.#stage, this, own))
    } catch {
      return null
    }
  }

  /** A writer's own comments, asked for beside the page: what came after it would move what is read. */
  async #own(): Promise<void> {
    await nextTask()
    if (storage.get(this.receiptsKey)) await (await this.write())?.own.load()
  }

  #compose(parentId: string | null): ComposerController {
    const { api, site, key } = this.place
    return new ComposerController(this.#stage, {
      parentId,
      drafts: draftStore(api, site, key, parentId),
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
