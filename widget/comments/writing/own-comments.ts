import type { ReceiptView } from '../../../worker/contract/comments.ts'
import type { CommentTree, Own } from '../comment-tree.ts'
import { clockJumps } from './clock-jumps.ts'
import { LateOwn } from './late-own.ts'
import { placeOwn } from './place-own.ts'
import { removeGone, WITHDRAWN } from './remove-gone.ts'
import type { ReceiptsStore, StoredReceipt } from './receipts-store.ts'
import type { WriterClient } from './writer-client.ts'
import type { Tools } from './writing.ts'

/** No more receipts than this are asked about at once. */
const ASKED_AT_ONCE = 20

/** A device that slept for so long has counted less than what went by. */
const SLEPT_MS = 60_000

const toOwn = ({ comment, reason, newsroomEditedAt, editSecondsLeft }: ReceiptView): Own => {
  const over = editSecondsLeft === null ? null : performance.now() + editSecondsLeft * 1000
  return {
    comment,
    reason,
    newsroomEditedAt,
    /** By this device's own clock as it stands at the moment: it may be wrong, and be set at any time. */
    get editableUntil() {
      return over === null ? null : new Date(Date.now() + over - performance.now()).toISOString()
    },
  }
}

/** All that is seen of one, but for the minutes that are left. */
const seenOf = ({ comment, reason, newsroomEditedAt, editableUntil }: Own): string =>
  JSON.stringify([comment, reason, newsroomEditedAt, editableUntil === null])

/** A writer's own comments, as far as this device has their receipts: what became of each, and where it stands. */
export class OwnComments {
  readonly #tools: Tools
  readonly #client: WriterClient
  readonly #receipts: ReceiptsStore
  readonly #heard: (id: string, own: Own | null) => void
  readonly #known = new Map<string, Own>()
  /** Withdrawn on this visit: a word in their place says so. */
  readonly #withdrawn = new Map<string, Own>()
  /** Known to be gone, whatever a page says that was kept from before. */
  readonly #gone = new Set<string>()
  /** What was answered by one of them, and is nowhere any more. */
  readonly #answeredGone = new Set<string>()
  /** Those that stand alone for that. */
  #alone = new Set<string>()
  /** Those that have no place in what is shown: they answer a comment on another page, or in a branch that is folded. */
  elsewhere: readonly Own[] = []
  readonly #late: LateOwn
  readonly #slept = clockJumps(SLEPT_MS)
  /** How often all of them were asked about: whoever asks again overtakes what is still to be asked. */
  #loads = 0

  /** `heard` is told whatever becomes known of a comment, once it is about to be drawn; null: that it is gone. */
  constructor(
    tools: Tools,
    client: WriterClient,
    receipts: ReceiptsStore,
    heard: (id: string, own: Own | null) => void,
  ) {
    this.#tools = tools
    this.#client = client
    this.#receipts = receipts
    this.#heard = heard
    this.#late = new LateOwn(
      tools,
      (own) => this.keep(own),
      () => this.#isLeft(),
    )
  }

  has(id: string): boolean {
    return this.#shown().some(({ comment }) => comment.id === id)
  }

  keep(own: Own): void {
    const { id, status } = own.comment
    this.#known.set(id, own)
    this.#late.forget(id)
    if (status === 'pending') this.#receipts.told(id, status)
    this.#tools.stage.requestUpdate()
    this.#heard(id, own)
  }

  place(tree: CommentTree): void {
    if (this.#slept()) void this.#askEditable()
    const { state, query } = this.#tools.thread
    const isWhole = state.status === 'ready' && !state.next && !state.branches.length && !state.earlier.length
    const isGone = (id: string) => isWhole || this.#answeredGone.has(id)
    this.#late.place(tree, query.sort, isGone)
    removeGone(tree, this.#gone)
    const left = placeOwn(tree, [...this.#shown(), ...this.#withdrawn.values()], query.sort, isGone)
    this.elsewhere = left.filter(({ comment: { id } }) => this.#known.has(id))
    this.#alone = new Set(
      [...this.#known.keys()].filter((id) => {
        const node = tree.nodes.get(id)
        return node && !node.parent && node.comment.parentId !== null && isGone(node.comment.parentId)
      }),
    )
  }

  /** Whether what it answered is gone, so that it stands alone. */
  isAlone(id: string): boolean {
    return this.#alone.has(id)
  }

  /** The worker says that a comment is gone which one of these answers. */
  standAlone(answeredId: string): void {
    this.#answeredGone.add(answeredId)
    this.#tools.stage.requestUpdate()
  }

  /** Asks what became of each comment a receipt is kept of. Done when the first of them are known. */
  async load(): Promise<void> {
    const load = ++this.#loads
    const receipts = this.#receipts.inTurn(this.#tools.place.key)
    await this.#askAll(receipts.splice(0, ASKED_AT_ONCE))
    void this.#askRest(receipts, load)
  }

  /** Asks what became of one, whose writer has just done something with it. */
  async ask(id: string, token: string): Promise<void> {
    const own = await this.#answer(id, token)
    if (own) this.keep(own)
  }

  /** By its writer, here and now: where it stood, it says that it is gone. */
  withdraw(id: string): void {
    const own = this.#known.get(id)
    if (own) {
      this.#withdrawn.set(id, { ...own, comment: { ...own.comment, ...WITHDRAWN } })
    }
    this.drop(id)
  }

  /** Replies keep its place, else it is gone. */
  drop(id: string): void {
    this.#receipts.forget(id)
    this.#known.delete(id)
    this.#late.forget(id)
    this.#gone.add(id)
    this.#heard(id, null)
    this.#tools.stage.requestUpdate()
  }

  /** The worker says that it can no longer be edited. */
  close(id: string): void {
    const own = this.#known.get(id)
    if (own) this.keep({ ...own, editableUntil: null })
  }

  token(id: string): string | undefined {
    return this.#receipt(id)?.token
  }

  /** What its writer was told last. */
  told(id: string): StoredReceipt['told'] {
    return this.#receipt(id)?.told
  }

  /** Its writer has read what was decided. */
  dismiss(id: string): void {
    const { stage } = this.#tools
    const status = this.#known.get(id)?.comment.status
    if (status === 'approved' || status === 'trash') this.#receipts.told(id, status)
    stage.requestUpdate()
    void stage.focusOn(this.has(id) ? `#c-${id}` : '[part=header]')
  }

  /** One of these where it is public, else none. */
  published(id: string): number {
    return Number(this.#known.get(id)?.comment.status === 'approved')
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

  /** What became of one; null where it is gone, or that is not known. */
  async #answer(id: string, token: string): Promise<Own | null> {
    const answer = await this.#client.receipt(token)
    if (answer.ok && answer.value.comment.removed !== 'author') return toOwn(answer.value)
    if (answer.ok || [401, 404, 410].includes(answer.failure.status)) this.drop(id)
    return null
  }

  async #askAll(receipts: StoredReceipt[]): Promise<void> {
    await Promise.all(
      receipts.map(async ({ id, token }) => {
        const own = await this.#answer(id, token)
        if (own && !(this.#isNews(own) && this.#late.hold(own))) this.keep(own)
      }),
    )
  }

  async #askRest(receipts: StoredReceipt[], load: number): Promise<void> {
    while (receipts.length && load === this.#loads && !this.#isLeft())
      await this.#askAll(receipts.splice(0, ASKED_AT_ONCE))
  }

  /** Whether anything is seen of it that is not shown already. */
  #isNews(own: Own): boolean {
    const known = this.#known.get(own.comment.id)
    return !this.#isPutAside(own) && (!known || seenOf(known) !== seenOf(own))
  }

  /** Another conversation is shown. */
  #isLeft(): boolean {
    return this.#tools.stage.talk?.writing?.own !== this
  }

  /** How long each can still be edited. */
  async #askEditable(): Promise<void> {
    for (const [id, { editableUntil }] of this.#known) {
      const token = this.token(id)
      if (editableUntil !== null && token !== undefined) await this.ask(id, token)
    }
  }

  #receipt(id: string): StoredReceipt | undefined {
    return this.#receipts.all().find((receipt) => receipt.id === id)
  }

  /** Refused, and its writer has read it. */
  #isPutAside({ comment: { id, status } }: Own): boolean {
    return status === 'trash' && this.told(id) === status
  }

  #shown(): Own[] {
    return [...this.#known.values()].filter((own) => !this.#isPutAside(own))
  }
}
