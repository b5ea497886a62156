import type { PersonalData } from '../../worker/contract/moderation/comment-acts.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import { lookUpHistory, type ShownHistory } from './look-up-history.ts'
import { ROLE_RIGHTS, type Right } from '../../worker/contract/statuses.ts'
import type { Failure } from '../shared/http.ts'
import type { ActController } from './act-controller.ts'
import { actsFor } from './acts-for.ts'
import { AddressController } from './address-controller.ts'
import type { ArticleSheet } from './article-sheet.ts'
import type { BulkController } from './bulk-controller.ts'
import { bulkFor } from './bulk-for.ts'
import { decideOn } from './decide-on.ts'
import type { ConversationController } from './conversation-controller.ts'
import { conversationFor } from './conversation-for.ts'
import { DecisionController } from './decision-controller.ts'
import type { DeskHost } from './desk-host.ts'
import { DialogController } from './dialog-controller.ts'
import { ElsewhereController } from './elsewhere-controller.ts'
import { enterPlace } from './enter-place.ts'
import { FocusController } from './focus-controller.ts'
import { hearDecision, hearOthers } from './hear.ts'
import { deskPath } from './desk-path.ts'
import { LayoutController } from './layout-controller.ts'
import { LookupController } from './lookup-controller.ts'
import { OfficeController } from './office-controller.ts'
import { sectionsFor, type Section } from './office-sections.ts'
import { QueueController } from './queue-controller.ts'
import { isNarrowed } from './queue-filter.ts'
import { ReasonController } from './reason-controller.ts'
import { Selection } from './selection.ts'
import { isPerson, SessionController } from './session-controller.ts'
import { showArticle } from './show-article.ts'
import { SummaryController } from './summary-controller.ts'
import { Taken } from './taken.ts'
import { UnsavedController } from './unsaved-controller.ts'
import { Unsent } from './unsent.ts'
import type { Verdict } from './verdict.ts'
import type { keysView } from './views/keys-view.ts'
import type { NoteProps } from './views/note-view.ts'
import { Voice } from './voice.ts'

/** The desk's parts, put together: who sits there, where they stand, what they see and what they do. */
export class Desk {
  readonly session: SessionController
  readonly address: AddressController
  readonly queue: QueueController
  readonly summary: SummaryController
  readonly decisions: DecisionController
  readonly reasons: ReasonController
  readonly histories: LookupController<ShownHistory>
  /** E-mails and addresses that somebody asked for. The worker writes each look down. */
  readonly personal: LookupController<PersonalData>
  readonly acts: ActController
  readonly conversation: ConversationController
  readonly office: OfficeController
  readonly elsewhere: ElsewhereController
  readonly selection: Selection
  readonly taken = new Taken()
  readonly unsent: Unsent
  readonly bulk: BulkController
  readonly focus: FocusController
  readonly dialogs: DialogController
  readonly layout: LayoutController
  readonly voice: Voice
  /** The sheet of keys, once it was asked for. */
  keysView: typeof keysView | null = null
  /** The sheet for an article's address and title, once it was asked for. */
  article: ArticleSheet | null = null
  readonly #host: DeskHost
  #started = false

  constructor(host: DeskHost) {
    this.#host = host
    const client = () => host.connection
    const onFailure = this.heed
    this.unsent = new Unsent(() => host.requestUpdate())
    this.session = new SessionController(host, {
      client,
      passkeys: () => host.passkeys,
      onOpen: () => this.enter(),
      onPasskeyAdded: () => this.voice.say(this.voice.words.passkey.added),
    })
    this.address = new AddressController(host, {
      onPlace: () => this.#goOn(),
      onInvite: (token) => void this.session.start(token),
    })
    this.queue = new QueueController(host, {
      client,
      settled: () => this.decisions.settled(),
      onLoaded: () => this.#arrive(),
      onFailure,
    })
    this.summary = new SummaryController(host, {
      client,
      onDecided: (decided) => hearOthers(this, decided),
      onOnline: () => this.voice.reconnected(),
      onFailure,
    })
    this.decisions = new DecisionController(host, {
      client,
      queue: this.queue,
      summary: this.summary,
      unsent: this.unsent,
      onNews: (news) => hearDecision(this, news),
      onRecorded: (recorded) => host.tell('twin-decision', recorded),
    })
    this.voice = new Voice(host, { queue: this.queue, summary: this.summary })
    this.reasons = new ReasonController(host, {
      client,
      unsent: this.unsent,
      onGiven: (code, words) => this.voice.reasonGiven(code, words),
      onFailure: (failure) => hearDecision(this, { kind: 'failed', failure, ids: [] }),
    })
    this.histories = new LookupController(host, {
      ask: (site, id) => lookUpHistory(client(), site, id),
      onFailure,
    })
    this.personal = new LookupController(host, {
      ask: (site, id) =>
        client().ask({ method: 'POST', path: deskPath(site, `/comments/${id}/personal-data`) }),
      onShown: () => this.voice.say(this.voice.words.eyes.revealed),
      onFailure,
    })
    this.acts = actsFor(this, host)
    this.conversation = conversationFor(this, host)
    this.office = new OfficeController(host)
    this.elsewhere = new ElsewhereController(host, {
      client,
      onFound: (found) => this.voice.elsewhere(found),
    })
    this.selection = new Selection(() => host.requestUpdate())
    this.layout = new LayoutController(host)
    // Before the focus: what lies behind an open dialog cannot take it.
    this.dialogs = new DialogController(host, () => this.session.state.status === 'ended')
    this.focus = new FocusController(host, () => this.onScreen.map(({ id }) => id))
    this.bulk = bulkFor(this, host)
    new UnsavedController(host, () => this.unsaved || this.unsent.some || this.bulk.running)
  }

  /** The site at which the desk stands: the address', else the element's, else the member's first. */
  get site(): string | null {
    return this.address.place.site ?? this.#host.site ?? this.session.session?.sites[0]?.id ?? null
  }

  get membership() {
    return this.session.session?.sites.find(({ id }) => id === this.site) ?? null
  }

  /** Once: a desk that is moved in the page goes on where it was. */
  start() {
    if (this.#started) return
    this.#started = true
    void this.session.start(this.address.takeInvite())
  }

  /** Another way in was given: a page may say late who sits at its desk. */
  restart() {
    void this.session.start(null)
  }

  enter() {
    enterPlace(this, this.#host)
  }

  /** The sections of the office that are open to the member. */
  get sections(): readonly Section[] {
    const { session } = this.session
    return this.membership && session ? sectionsFor(this.membership.role, isPerson(session)) : []
  }

  /** Whether the member may at this site; the worker asks again. Inside another page nothing is gone for good. */
  may(right: Right): boolean {
    const { session } = this.session
    const role = this.membership?.role
    if (!session || role === undefined || (right === 'destroy' && !isPerson(session))) return false
    return (ROLE_RIGHTS[role] as readonly Right[]).includes(right)
  }

  /** One's own notes; all, for an owner who sits at the desk's own page. */
  get removableNotes(): NoteProps['removable'] {
    const { session } = this.session
    if (!session || !this.may('destroy')) return null
    return this.may('own') ? 'all' : { of: session.member.id }
  }

  /** Somebody went to a queue; to go where one stands fetches it anew. */
  #goOn() {
    const { place } = this.queue
    const { id } = this.conversation
    this.enter()
    const stayed = id === null && this.conversation.id === null && this.#atQueue
    if (stayed && place !== null && place === this.queue.place) void this.queue.reload()
  }

  /** Something was begun about a comment. */
  get writing(): boolean {
    return this.acts.unsaved || this.reasons.draft.trim() !== ''
  }

  /** Something was typed that would be lost with the page. */
  get unsaved(): boolean {
    return this.writing || this.article?.unsaved || this.office.unsaved.length > 0
  }

  /** Somebody wishes to sign out; it is asked first where something would be lost. */
  leave() {
    if (this.unsaved) this.dialogs.show('leave')
    else void this.signOut()
  }

  /** What is not saved in the open section of the office is thrown away. */
  discard() {
    this.office.discard()
    this.enter()
  }

  /** Else they are in the office, where news of the queue would talk over what is done there. */
  get #atQueue(): boolean {
    return this.address.place.view === 'queue'
  }

  async signOut() {
    // What was pressed just before is still in their name.
    await this.decisions.settled()
    await this.session.signOut()
    if (this.session.session) return
    this.selection.clear()
    this.bulk.clear()
    this.histories.clear()
    this.personal.clear()
    this.acts.clear()
    this.article?.clear()
    this.reasons.ask(null)
    this.voice.hush()
    this.office.clear()
    this.conversation.close()
    this.decisions.clear()
    this.enter()
  }

  decide(comments: readonly DeskComment[], verdict: Verdict) {
    decideOn(this, comments, verdict)
  }

  /** What is chosen one by one is not all that match any more. */
  tick(id: string) {
    this.bulk.drop()
    this.selection.toggle(id)
  }

  tickAll() {
    this.bulk.drop()
    this.selection.toggleAll(this.queue.visible.map(({ id }) => id))
  }

  tickNone() {
    this.bulk.drop()
    this.selection.clear()
  }

  /** Through what the keys step: the queue, or the conversation in place of it. */
  get onScreen(): readonly DeskComment[] {
    return this.conversation.id === null ? this.queue.visible : this.conversation.comments
  }

  get current(): DeskComment | undefined {
    return this.onScreen.find(({ id }) => id === this.focus.current)
  }

  /** What is on the screen: the list, or the current comment alone. */
  get shown(): readonly DeskComment[] {
    const { visible } = this.queue
    if (!this.layout.one) return visible
    const current = visible.find(({ id }) => id === this.focus.current) ?? visible[0]
    return current ? [current] : []
  }

  get selected(): DeskComment[] {
    return this.queue.visible.filter(({ id }) => this.selection.has(id))
  }

  /** What was asked for is found in the list, not in the field: there the next keys decide. */
  search(q: string) {
    this.focus.follow()
    if (q === this.address.place.q) this.focus.arrive()
    else this.address.go({ q })
  }

  undo() {
    this.voice.hush()
    const { undoable } = this.decisions
    if (this.bulk.running) return
    this.reasons.ask(null)
    if (undoable?.bulk) void this.bulk.undo(undoable)
    else void this.decisions.undo()
  }

  /** Of the article whose conversation is open. */
  correctArticle() {
    void showArticle(this, this.#host)
  }

  toggleHistory(id: string, open: boolean) {
    const { site } = this
    if (open && site) void this.histories.open(site, id)
    else this.histories.close(id)
  }

  #arrive() {
    const { place } = this.queue
    if (!place) return
    this.taken.clear()
    void this.summary.seen(place.status)
    this.decisions.forgetNotes()
    this.focus.arrive()
    if (this.#atQueue) this.voice.arrived()
    const missed = this.queue.visible.length === 0 && isNarrowed(place) && place.status !== 'any'
    if (missed) void this.elsewhere.look(place)
    else this.elsewhere.clear()
  }

  readonly heed = (failure: Failure) => {
    this.session.heed(failure)
    this.#host.tell('twin-error', { code: failure.code })
    this.#host.requestUpdate()
  }
}
