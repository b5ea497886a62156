import type { ReactiveController } from 'lit'
import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { ReportMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Reported } from '../../../worker/contract/reports.ts'
import type { Conversation, Stage } from '../conversation.ts'
import type { Tools } from '../reading/reading.ts'
import { newId } from '../writing/new-id.ts'
import { summaryView } from '../writing/summary-view.ts'
import { leaving, toReport, writtenOn, type ReportDraft } from './report-draft.ts'
import { ReportDrafts } from './report-drafts.ts'
import { ReportStates } from './report-states.ts'
import { reportView } from './report-view.ts'
import { reportedView } from './reported-view.ts'
import { toldView } from './told-view.ts'
import css from './reporting.css?inline'

const chunks: Record<Language, () => Promise<ReportMessages>> = {
  el: async () => (await import('../../../worker/contract/i18n/reader/report/el.ts')).el,
  en: async () => (await import('../../../worker/contract/i18n/reader/report/en.ts')).en,
  ro: async () => (await import('../../../worker/contract/i18n/reader/report/ro.ts')).ro,
}

const FIELDS = ['category', 'words', 'anonymous', 'name', 'email', 'goodFaith']

/** So much of a comment reminds of it. */
const START = 160

/** Reports of one conversation's comments: a window of its own, fetched when the first one is written. */
export class Reporting implements ReactiveController {
  readonly #tools: Tools
  readonly #stage: Stage
  readonly #talk: Conversation
  #words: ReportMessages
  readonly #box = document.createElement('div')
  readonly #drafts: ReportDrafts
  readonly #states: ReportStates
  readonly #sheet = new CSSStyleSheet()
  #about: { id: string; name: string; start: string; button: HTMLElement } | undefined

  constructor(tools: Tools, stage: Stage, talk: Conversation, words: ReportMessages) {
    this.#tools = tools
    this.#stage = stage
    this.#talk = talk
    this.#words = words
    this.#drafts = new ReportDrafts(talk.place, words.categories)
    this.#states = ReportStates.of(talk.place)
    this.#box.lang = talk.place.language
    this.#sheet.replaceSync(css)
    const { renderRoot } = stage
    if (renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(this.#sheet)
    stage.addController(this)
  }

  hostConnected(): void {
    this.#states.windows.add(this.#hear)
    // While the element was out of the page nobody was told.
    if (this.#about) this.#hear(this.#about.id)
  }

  hostDisconnected(): void {
    this.#states.windows.delete(this.#hear)
  }

  static words(language: Language): Promise<ReportMessages> {
    return chunks[language]()
  }

  /** From here on in another language, also for who writes a report at the moment. */
  async speak(): Promise<void> {
    const { language } = this.#talk.place
    const words = await chunks[language]()
    if (language !== this.#talk.place.language) return
    this.#words = words
    this.#box.lang = language
    if (this.#box.isConnected) this.#draw()
  }

  /** Ends it with its conversation. */
  leave(): void {
    this.hostDisconnected()
    this.#stage.removeController(this)
    this.#box.remove()
    const { renderRoot } = this.#stage
    if (renderRoot instanceof ShadowRoot) {
      renderRoot.adoptedStyleSheets = renderRoot.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
    }
  }

  /** Asks what is wrong with the comment whose button was pressed. */
  open(button: HTMLElement): void {
    const article = button.closest('article')
    const id = article?.id.slice('c-'.length)
    if (article === null || id === undefined) return
    // Pressed twice while this part was on its way.
    if (this.#box.isConnected && this.#dialog?.open && this.#about?.id === id) return
    const text = (part: string) => article.querySelector<HTMLElement>(`[part=${part}]`)?.innerText ?? ''
    const body = Array.from(text('body').replace(/\s+/g, ' '))
    const start = body.slice(0, START).join('') + (body.length > START ? '…' : '')
    this.#about = { id, name: text('author'), start, button }
    this.#states.forgetSeen(id)
    const { nothing, render } = this.#tools
    // A form of its own: what was typed about another comment would stand in the fields, and Lit would not see it.
    render(nothing, this.#box)
    // What the element draws anew may have taken it out.
    this.#stage.renderRoot.append(this.#box)
    this.#draw()
    this.#dialog?.showModal()
    this.#see()
    this.#focus('#p-title')
  }

  /** Tells who got no answer that the connection is back: what was written is sent by one press. */
  backOnline(sentence: string): void {
    this.#states.backOnline(sentence)
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#box.querySelector('dialog')
  }

  #focus(selector: string): void {
    this.#box.querySelector<HTMLElement>(selector)?.focus()
  }

  #draw(): void {
    const { html, render } = this.#tools
    render(
      html`<dialog class="reporting" part="dialog" aria-labelledby="p-title" @close=${() => this.#closed()}>
        ${this.#content()}
      </dialog>`,
      this.#box,
    )
  }

  #content(): unknown {
    const { nothing } = this.#tools
    const about = this.#about
    if (!about) return nothing
    const state = this.#states.get(about.id)
    const close = () => this.#dialog?.close()
    if (state.status === 'sent') return reportedView(this.#tools, this.#words, state.reported, close)
    const failure = state.status === 'failed' ? state.failure : null
    const { unreachable, again } = this.#words
    const draft = this.#drafts.read(about.id)
    const keep = () => this.#drafts.keep(about.id, draft)
    return reportView(this.#tools, this.#words, {
      draft,
      about,
      sending: state.status === 'sending',
      failure,
      summary:
        failure &&
        summaryView(this.#tools, {
          failure,
          unreachable,
          again,
          language: this.#talk.place.language,
          fields: FIELDS,
          go: (field) => this.#focus(`#p-${field}`),
        }),
      told:
        state.status === 'writing' && state.told ? toldView(this.#tools, this.#words, state.told) : nothing,
      keep,
      changed: () => {
        keep()
        this.#draw()
      },
      send: () => void this.#send(about.id),
      cancel: close,
    })
  }

  /** Back to where the reader was. */
  #closed(): void {
    if (!this.#dialog?.open) this.#about?.button.focus()
  }

  async #send(id: string, again = false): Promise<void> {
    if (this.#states.get(id).status === 'sending' && !again) return
    const { client, place } = this.#talk
    const draft = leaving(this.#drafts.read(id))
    this.#drafts.keep(id, draft)
    this.#states.set(id, { status: 'sending' })
    const answer = await client.call<Reported>(`${client.home}/${id}/reports`, {
      method: 'POST',
      json: toReport(draft, place.language),
    })
    if (!answer.ok) {
      const { failure } = answer
      if (failure.code === 'report_conflict') {
        // Sent with other content, as from a tab that this one is a copy of. Read again: somebody may have typed on.
        this.#drafts.keep(id, { ...this.#drafts.read(id), left: null, id: newId() })
        if (!again) return this.#send(id, true)
      }
      this.#stage.emit('twin-error', { thread: place.key, failure })
      this.#states.set(id, { status: 'failed', failure }, '.summary')
      return
    }
    const reported = answer.value
    // Whoever writes on is not called away.
    if (this.#settle(id, draft)) this.#states.set(id, { status: 'writing', told: reported })
    else this.#states.set(id, { status: 'sent', reported }, '#p-title')
  }

  /** Keeps what was typed while the report was on its way, as one that is begun; whether there is such. */
  #settle(id: string, sent: ReportDraft): boolean {
    const draft = this.#drafts.read(id)
    const rest = draft.id === sent.id && writtenOn(draft, sent)
    if (rest) this.#drafts.keep(id, rest)
    else this.#drafts.forget(id)
    return !!rest
  }

  /** Something became of a report, be it one that left from another window. */
  readonly #hear = (id: string, focus?: string): void => {
    if (this.#about?.id !== id) return
    this.#draw()
    this.#write(this.#drafts.read(id).words)
    this.#see()
    if (focus) this.#focus(focus)
  }

  /** Also where Lit, which knows what it drew last and not what was typed since, takes it for the same. */
  #write(words: string): void {
    const field = this.#box.querySelector<HTMLTextAreaElement>('[name=words]')
    if (field && field.value !== words) field.value = words
  }

  #see(): void {
    if (this.#about && this.#dialog?.open) this.#states.see(this.#about.id)
  }
}
