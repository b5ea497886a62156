import type { html as litHtml, nothing as litNothing, ReactiveController, render as litRender } from 'lit'
import type { Form, OwnComment, Submission, Submitted } from '../../../worker/contract/comments.ts'
import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { plural } from '../../../worker/contract/i18n/plural.ts'
import type { OwnMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { CommentsClient } from '../comments-client.ts'
import type { ComposerController, Letter } from '../composer-controller.ts'
import type { Conversation, Stage } from '../conversation.ts'
import type { Draft } from '../draft-store.ts'
import type { Failure } from '../../shared/http.ts'
import type { storage } from '../../shared/storage.ts'
import type { ThreadController } from '../thread-controller.ts'
import type { bodyView, inSentence } from '../view-tools.ts'
import { aidForms } from './aid/aid-forms.ts'
import { BegunReplies } from './begun-replies.ts'
import { BegunStore } from './begun-store.ts'
import { ClosedTexts } from './closed-texts.ts'
import { deliver, resend } from './deliver.ts'
import { EditsStore } from './edits-store.ts'
import { OwnActs } from './own-acts.ts'
import { OwnComments } from './own-comments.ts'
import { OwnElsewhere } from './own-elsewhere.ts'
import { ReceiptsStore } from './receipts-store.ts'
import { summaryView } from './summary-view.ts'
import { toForm } from './to-form.ts'
import { writerClient, type WriterClient } from './writer-client.ts'
import { wrongIn } from './wrong-in.ts'
import css from './writing.css?inline'

const chunks: Record<Language, () => Promise<OwnMessages>> = {
  el: async () => (await import('../../../worker/contract/i18n/reader/own/el.ts')).el,
  en: async () => (await import('../../../worker/contract/i18n/reader/own/en.ts')).en,
  ro: async () => (await import('../../../worker/contract/i18n/reader/own/ro.ts')).ro,
}

/**
 * What became of sending. Both: an earlier text is stored, and the newer one could not replace it. Neither:
 * the page stopped it.
 */
type Delivery = { comment?: OwnComment; failure?: Failure }

/** Faults that depend on how the site has set its form. */
const ASKED = /^(?:name|email|website)_required$|^body_too_long$/

const FIELDS = ['body', 'name', 'email', 'website', 'consent']

type FieldFault = NonNullable<Failure['errors']>[number]
/** A stale policy is read and ticked at the box. */
const atBox = (error: FieldFault): FieldFault =>
  error.field === 'policyVersion' ? { ...error, field: 'consent' } : error

/** What the element lends. */
export type Lent = {
  html: typeof litHtml
  nothing: typeof litNothing
  render: typeof litRender
  bodyView: typeof bodyView
  inSentence: typeof inSentence
  plural: typeof plural
  /** What this device keeps. */
  kept: typeof storage
}

/** What all of the writers' part works with. */
export type Tools = Lent & {
  api: string
  /** As they are at the moment: another language may be chosen while somebody writes. */
  readonly words: OwnMessages
  readonly language: Language
  /** What to do with a text that answers a comment and can no longer be saved; null where there is no form for it. */
  toForm: (parentId: string | null) => ((text: string) => void) | null
  /** Corrections that are not saved yet. */
  edits: EditsStore
  /** What was marked on the page when the reply was opened. */
  selected: () => string | undefined
  stage: Stage
  /** Whether somebody writes in another form by now, or elsewhere on the page: nobody is called away from that. */
  isElsewhere: (form: string) => boolean
  /** Once all that was asked for is in the page: comments come one after the other. */
  drawn: () => Promise<void>
  client: CommentsClient
  /** Under which name this device keeps the receipts of the site. */
  receiptsKey: string
  thread: ThreadController
  readonly place: Submission['thread']
}

/**
 * All that only a writer needs: a chunk of its own, fetched when somebody begins to write, or has written
 * here before. It imports nothing that the element brings but takes it from `tools`, so that the element's
 * script is never fetched a second time under another address.
 */
export class Writing implements ReactiveController {
  readonly own: OwnComments
  readonly acts: OwnActs
  readonly #talk: Conversation
  readonly #begun: BegunReplies
  readonly #tools: Tools
  readonly #client: WriterClient
  readonly #receipts: ReceiptsStore
  #words: OwnMessages
  readonly #sheet = new CSSStyleSheet()

  constructor(lent: Lent, stage: Stage, talk: Conversation, words: OwnMessages) {
    const { api, site } = talk.place
    const { client, thread, receiptsKey } = talk
    this.#words = words
    const wordsNow = () => this.#words
    const selected = () => talk.reply?.selected
    const tools = (this.#tools = {
      ...lent,
      api,
      selected,
      stage,
      isElsewhere: (form: string) => talk.reading?.writesIn()?.closest(form) === null,
      drawn: async () => {
        await stage.updateComplete
        await talk.list.whole
      },
      client,
      receiptsKey,
      thread,
      get place() {
        const { key, url, title } = talk.place
        return { key, url, title }
      },
      get words() {
        return wordsNow()
      },
      get language() {
        return talk.place.language
      },
      toForm: (parentId) => toForm(talk, stage, parentId),
      edits: new EditsStore(lent.kept, api, site),
    })
    this.#talk = talk
    this.#client = writerClient(tools.client)
    this.#receipts = new ReceiptsStore(tools.kept, tools.receiptsKey)
    const begun = new BegunStore(tools.kept, talk.place, tools.receiptsKey)
    this.#begun = new BegunReplies(tools, talk, begun)
    stage.addController(new ClosedTexts(tools, talk, begun, (draft) => this.#resend(draft)))
    this.own = new OwnComments(tools, this.#client, this.#receipts, (id, own) => {
      if (!own) this.#begun.gone(id)
      this.acts.hear(id, own)
    })
    this.acts = new OwnActs(tools, this.#client, this.own)
    stage.addController(new OwnElsewhere(tools, talk, this.own))
    // In a task of its own: an old phone is to show the first letter before the aids.
    setTimeout(() => {
      if (stage.talk === talk) aidForms(tools)
    })
    this.#sheet.replaceSync(css)
    const { renderRoot } = stage
    if (renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(this.#sheet)
    stage.addController(this)
    this.#readAgain('')
  }

  hostConnected(): void {
    addEventListener('storage', this.#hear)
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#hear)
  }

  hostUpdate(): void {
    const { stage } = this.#tools
    if (stage.talk === this.#talk) return
    // Another conversation has taken its place, perhaps before this part of it was there.
    this.hostDisconnected()
    stage.removeController(this)
    const { renderRoot } = stage
    if (!(renderRoot instanceof ShadowRoot)) return
    renderRoot.adoptedStyleSheets = renderRoot.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
  }

  /** That of a conversation, in the language of its place. */
  static async of(lent: Lent, stage: Stage, talk: Conversation): Promise<Writing | null> {
    const { language } = talk.place
    // Where the words of another language cannot be had, it goes on in that of before.
    const words = await chunks[language]().catch((error: unknown) => {
      if (talk.writing) return talk.writing.#words
      throw error
    })
    if (stage.talk !== talk) return null
    if (language !== talk.place.language) return Writing.of(lent, stage, talk)
    // Asked for twice at once, by the focus and by the button: nothing is awaited before, so there is one.
    const writing = (talk.writing ??= new Writing(lent, stage, talk, words))
    writing.#speak(words)
    return writing
  }

  /** Sends a form; its state says what became of it, and the focus goes there. */
  async send(composer: ComposerController, form: Form): Promise<void> {
    const { stage, place, isElsewhere } = this.#tools
    const { draft, contact, options } = composer
    const consent = composer.hasAgreed(form.policy)
    const { parentId } = options
    const talk = this.#talk
    const home = `[aria-labelledby=${parentId === null ? 'f' : 'r'}-title]`
    /** Whether somebody writes elsewhere by now, or this form is not there any more. */
    const isLeft = () =>
      isElsewhere(home) || (parentId !== null && talk.reply?.composer !== composer) || stage.talk !== talk
    const { comment, failure } = await this.#deliver({ ...options, draft, form, consent, contact })
    // The reader may have gone to another article and come back: the same text stands in another form by now.
    if (stage.talk && stage.talk !== talk) {
      stage.talk.composer.hostConnected()
      stage.requestUpdate()
    }
    const outdated = failure?.errors?.some(({ code }) => code === 'policy_outdated')
    if (comment || outdated) composer.agreed = null
    if (failure) {
      const errors = failure.errors?.map(atBox) ?? []
      composer.set({ status: 'failed', failure: { ...failure, errors } })
      stage.emit('twin-error', { thread: place.key, failure })
      const field = talk.reading?.writesIn()
      if (outdated) await talk.read(true)
      const now = talk.reading?.writesIn()
      // While the new words came they may have gone on in a field.
      if (isLeft() || (now && now !== field)) stage.announce(failure.title, '')
      else await stage.focusOn(`${home} .summary`)
    } else if (comment) {
      composer.set({ status: 'sent', comment })
      const { sentPublished, sentPending } = this.#words
      const said = comment.status === 'approved' ? sentPublished : sentPending
      // What was typed on meanwhile is still to be sent.
      stage.announce(said, isLeft() || composer.body ? '' : comment.id)
    } else composer.set({ status: 'editing' })
  }

  /** All that is wrong with a form, above it. */
  summary(failure: Failure, prefix: string): unknown {
    const { html, stage } = this.#tools
    const { reply } = this.#talk
    const isMisplaced = prefix === 'r' && failure.errors?.some(({ field }) => field === 'parentId')
    const move = isMisplaced && reply && this.#begun.toForm(reply.to.id)
    return summaryView(this.#tools, {
      failure,
      unreachable: this.#words.unanswered,
      again: this.#words.again,
      language: this.#tools.language,
      fields: FIELDS,
      go: (field) => void stage.focusOn(`#${prefix}-${field}`),
      more:
        move && html`<button type="button" class="plain" @click=${move}>${this.#words.editToForm}</button>`,
    })
  }

  /** Sends a letter in which nothing is wrong, keeps its receipt, and shows the comment in its place. */
  async #deliver(letter: Letter): Promise<Delivery> {
    const wrong = wrongIn(letter, this.#words.problems)
    if (wrong) {
      // The newsroom may ask for less by now, or take more: the next press knows.
      if (wrong.errors?.some(({ code }) => ASKED.test(code))) void this.#talk.read(true)
      return { failure: wrong }
    }
    const { place, stage } = this.#tools
    const { parentId, draft } = letter
    if (!stage.emit('twin-submit', { thread: place.key, parentId, body: draft.body })) return {}
    const receipts = this.#receipts
    const { sent, failure } = await deliver(this.#client, letter, {
      thread: place,
      lang: this.#tools.language,
      earlierReceipt: receipts.all().at(-1)?.token ?? null,
    })
    if (sent) this.#arrived(sent, parentId)
    return { ...(sent && { comment: sent.comment }), ...(failure && { failure }) }
  }

  /** Keeps the receipt of a comment that is stored, and shows it. */
  #arrived({ comment, receipt }: Pick<Submitted, 'comment' | 'receipt'>, parentId: string | null): void {
    const { place, stage } = this.#tools
    this.#receipts.add({ id: comment.id, token: receipt.token, thread: place.key, parentId })
    this.own.keep({ comment, reason: null, newsroomEditedAt: null, editableUntil: null })
    if (comment.status === 'approved') this.own.recount(1)
    stage.emit('twin-submitted', { thread: place.key, comment })
    void this.own.ask(comment.id, receipt.token)
  }

  /** Why nothing of a draft that got no answer is known to be stored; null where it is. */
  async #resend({ unanswered }: Draft): Promise<Failure | null> {
    const { sent, failure } = await resend(this.#client, unanswered)
    if (sent) this.#arrived(sent, unanswered[0]?.parentId ?? null)
    return failure ?? null
  }

  /** From here on in another language. */
  #speak(words: OwnMessages): void {
    if (words === this.#words) return
    this.#words = words
    for (const composer of [this.#talk.composer, this.#talk.reply?.composer]) {
      const failure = composer?.state.status === 'failed' && composer.state.failure
      // What was said by ourselves is said in the new language; what the worker said stays.
      if (failure && failure.code === 'unreachable')
        composer.set({ status: 'failed', failure: { ...failure, title: '' } })
    }
    aidForms(this.#tools)
    this.#tools.stage.requestUpdate()
  }

  /** Another tab has the same texts: what is typed or sent there stands in the forms here, and is not written over. */
  readonly #hear = ({ key, oldValue }: StorageEvent): void => {
    if (!key?.startsWith('twin:draft:')) return
    const before = oldValue === null ? '' : (JSON.parse(oldValue) as Draft).body
    this.#readAgain(before)
  }

  /** Only forms that say the same as was kept: what is typed here alone stays. */
  #readAgain(before: string): void {
    for (const composer of [this.#talk.composer, this.#talk.reply?.composer]) {
      if (composer?.body !== before) continue
      composer.hostConnected()
      this.#tools.stage.requestUpdate()
    }
  }
}
