import type { html as litHtml, nothing as litNothing, ReactiveController, render as litRender } from 'lit'
import type { Comment } from '../../../worker/contract/comments.ts'
import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { plural } from '../../../worker/contract/i18n/plural.ts'
import type { ReaderMessages, ReadingMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Failure } from '../../shared/http.ts'
import type { Conversation, Stage } from '../conversation.ts'
import type { Reporting } from '../reporting/reporting.ts'
import type { dateOf } from '../relative-time.ts'
import type { PageOrder } from '../thread-controller.ts'
import type { bodyView } from '../view-tools.ts'
import { printAhead } from './ahead.ts'
import { articleOf } from './article-of.ts'
import { isElsewhere, writesIn } from './attention.ts'
import { backOnline } from './back-online.ts'
import { Eyes } from './eyes.ts'
import { FormRenewal } from './form-renewal.ts'
import { fullTime } from './full-time.ts'
import { loadMore } from './load-more.ts'
import { MovedWindow } from './moved-window.ts'
import { News } from './news.ts'
import { Opening } from './opening.ts'
import { PageFill } from './page-fill.ts'
import { PageLanguage } from './page-language.ts'
import { printWhole } from './print-whole.ts'
import { Renewal } from './renewal.ts'
import css from './reading.css?inline'
import { Translations } from './translations.ts'

const chunks: Record<Language, () => Promise<ReadingMessages>> = {
  el: async () => (await import('../../../worker/contract/i18n/reader/reading/el.ts')).el,
  en: async () => (await import('../../../worker/contract/i18n/reader/reading/en.ts')).en,
  ro: async () => (await import('../../../worker/contract/i18n/reader/reading/ro.ts')).ro,
}

/** What the element lends. */
export type Tools = {
  html: typeof litHtml
  nothing: typeof litNothing
  render: typeof litRender
  plural: typeof plural
  bodyView: typeof bodyView
  dateOf: typeof dateOf
}

/**
 * What a reader may want once the first page is shown: the way to one comment, what stands before it, news,
 * translations, a whole print. A chunk of its own that imports nothing of the element's, like `Writing`.
 */
export class Reading implements ReactiveController {
  readonly #tools: Tools
  readonly #stage: Stage
  readonly #talk: Conversation
  #words: ReadingMessages
  #language: Language
  #translations: Translations
  readonly #news: News
  readonly #fill: PageFill
  readonly #pageLanguage: PageLanguage
  readonly #renewal: Renewal
  readonly #opening: Opening
  readonly #form: FormRenewal
  readonly #eyes = new Eyes()
  readonly #window: MovedWindow
  readonly #sheet = new CSSStyleSheet()
  #reporting: Reporting | undefined

  constructor(tools: Tools, stage: Stage, talk: Conversation, words: ReadingMessages) {
    this.#tools = tools
    this.#stage = stage
    this.#talk = talk
    this.#words = words
    this.#language = talk.place.language
    this.#fill = new PageFill(stage, talk)
    this.#pageLanguage = new PageLanguage(stage)
    this.#renewal = new Renewal(stage, talk, (failure) => {
      // The same sentence a second time would not be heard.
      stage.announce('', '')
      stage.draw()
      stage.announce(this.#why(failure), '')
    })
    this.#opening = new Opening(stage, talk, this.#renewal)
    this.#form = new FormRenewal(stage, talk)
    this.#news = new News(stage, talk, this.#renewal, () => this.#form.again())
    this.#window = new MovedWindow(stage)
    this.#translations = this.#translator()
    this.#sheet.replaceSync(css)
    const { renderRoot } = stage
    if (renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(this.#sheet)
    stage.addController(this)
    stage.requestUpdate()
  }

  /**
   * That of a conversation, in the language of its place; null where it was left meanwhile. `anew`: the form is asked for
   * again, whose words may have changed.
   */
  static async of(
    tools: Tools,
    stage: Stage,
    talk: Conversation,
    anew: boolean | undefined,
  ): Promise<Reading | null> {
    const { language } = talk.place
    const words = await chunks[language]().catch((error: unknown) => {
      const { reading } = talk
      if (!reading) throw error
      // All of it goes on in the language of before.
      if (stage.talk === talk && stage._language === language) stage._language = reading.#language
      return reading.#words
    })
    if (stage.talk !== talk) return null
    if (language !== talk.place.language) return Reading.of(tools, stage, talk, anew)
    // Asked for twice at once: nothing is awaited before, so there is one.
    const reading = (talk.reading ??= new Reading(tools, stage, talk, words))
    reading.#speak(words)
    if (anew) await reading.#form.renew()
    return reading
  }

  static words(language: Language): Promise<ReadingMessages> {
    return chunks[language]()
  }

  hostConnected(): void {
    this.#news.start()
    // The connection may have come back while the element was in no page.
    if (this.#renewal.failure) void this.#stage.reload()
    this.#form.again()
    this.#pageLanguage.start()
    window.addEventListener('beforeprint', this.print)
    window.addEventListener('online', this.#backOnline)
    this.#stage.renderRoot.addEventListener('click', this.#follow)
  }

  hostDisconnected(): void {
    this.#news.stop()
    this.#pageLanguage.stop()
    window.removeEventListener('beforeprint', this.print)
    window.removeEventListener('online', this.#backOnline)
    this.#stage.renderRoot.removeEventListener('click', this.#follow)
  }

  hostUpdate(): void {
    this.#eyes.see()
  }

  hostUpdated(): void {
    this.#eyes.keep()
    this.#fill.look()
    this.#form.look()
    void this.#talk.list.whole.then(() => this.#date())
  }

  /** Ends it with its conversation. */
  leave(): void {
    this.hostDisconnected()
    this.#reporting?.leave()
    this.#fill.leave()
    this.#window.leave()
    this.#stage.removeController(this)
    const { renderRoot } = this.#stage
    if (renderRoot instanceof ShadowRoot) {
      renderRoot.adoptedStyleSheets = renderRoot.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
    }
  }

  /** The first page in another order or size, or as it stands now; what is shown stays until it is there. */
  renew(order: PageOrder): Promise<void> {
    return this.#renewal.ask(order)
  }

  /** Scrolls to a comment, focuses and marks it; says so where it is not public. */
  open(id: string): Promise<boolean> {
    return this.#opening.open(id, () => this.#words)
  }

  /** Asks in a window what is wrong with the comment of that button; false where the window cannot be had. */
  async report(button: HTMLElement): Promise<boolean> {
    try {
      const { Reporting } = await import('../reporting/reporting.ts')
      const words = await Reporting.words(this.#talk.place.language)
      // Another conversation has taken its place meanwhile: there is nothing to report any more.
      if (this.#stage.talk !== this.#talk) return true
      this.#reporting ??= new Reporting(this.#tools, this.#stage, this.#talk, words)
    } catch {
      return false
    }
    this.#reporting.open(button)
    return true
  }

  /** Loads on behind a cursor, and goes to the first comment that came; unless the reader has gone elsewhere. */
  async more(after: string): Promise<void> {
    const { state } = this.#talk.thread
    if (state.status === 'ready' && after === state.next) this.#fill.turn()
    const [first] = (await this.#more(after)) ?? []
    if (
      first &&
      (await articleOf(this.#stage, this.#talk, first.id)) &&
      !isElsewhere(this.#stage.renderRoot)
    ) {
      await this.#stage.focusOn(`#c-${first.id}`)
    }
  }

  /** For the writers' part. */
  readonly writesIn = writesIn

  /** What is to be said above the comments, and the way to those before; or to the replies before, in a branch. */
  earlier(rootId: string | null): unknown {
    const { html } = this.#tools
    const { state } = this.#talk.thread
    if (state.status !== 'ready') return undefined
    const place = state.earlier.find((each) => each.rootId === rootId)
    const sentence = rootId === null ? this.#told() : undefined
    if (!place) return sentence
    const words = this.#words
    const asked = state.asked.get(place.after)
    const label = rootId === null ? words.earlier : words.earlierReplies
    return html`${sentence}
      <div class="more">
        <button
          type="button"
          part="more"
          @click=${(event: Event) => this.#before(place.after, event.currentTarget)}
        >
          ${asked === 'loading' ? words.loading : asked ? words.retry : label}
        </button>
      </div>`
  }

  /** The sentence above the comments, and where another page did not come, the button that tries again. */
  #told(): unknown {
    const { html, nothing } = this.#tools
    const { failure } = this.#renewal
    const { sentence } = this.#opening
    if (!failure && !sentence) return undefined
    return html`<div class="note actions" part="note">
      <p>${failure ? this.#why(failure) : sentence}</p>
      ${
        failure
          ? html`<button type="button" part="retry" @click=${() => this.#again()}>
              ${this.#words.retry}
            </button>`
          : nothing
      }
    </div>`
  }

  #why({ title }: Failure): string {
    return title || this.#words.notRenewed
  }

  async #again(): Promise<void> {
    await this.#stage.reload()
    await this.#stage.updateComplete
    // The button went with the sentence.
    if (!this.#renewal.failure && !isElsewhere(this.#stage.renderRoot))
      await this.#stage.focusOn('[part=header]')
  }

  /** What is offered at one comment; undefined where there is nothing, as before this part was there: it is not drawn anew. */
  extra(comment: Comment): unknown {
    const { html } = this.#tools
    const translation = this.#translations.view(comment)
    return this.#news.isFresh(comment.id)
      ? html`<span class="staff" part="new">${this.#words.fresh}</span>${translation}`
      : translation
  }

  /** New comments, where there are some: nothing moves before the reader asks for them. */
  news(): unknown {
    const { html, nothing, plural } = this.#tools
    const { count } = this.#news
    const words = plural(this.#talk.place.language, count, this.#words.news)
    return html`<div class="news" aria-live="polite">
      ${count ? html`<button type="button" part="news" @click=${() => this.#show()}>${words}</button>` : nothing}
    </div>`
  }

  /** From here on in another language. */
  #speak(words: ReadingMessages): void {
    if (words === this.#words) return
    this.#words = words
    this.#language = this.#talk.place.language
    if (this.#talk.writing) void this.#talk.write()
    this.#opening.sentence = ''
    this.#translations = this.#translator()
    // Where its words cannot be had, a report goes on in the language of before.
    this.#reporting?.speak().catch(() => {})
    for (const time of this.#stage.renderRoot.querySelectorAll('time')) time.removeAttribute('title')
    this.#stage.requestUpdate()
  }

  #translator(): Translations {
    const { language } = this.#talk.place
    return new Translations(this.#tools, this.#words, language, () => this.#stage.requestUpdate())
  }

  #more(after: string): Promise<Comment[] | undefined> {
    const { thread, client, list } = this.#talk
    return loadMore(thread, client, after, () => {
      // The button goes as the answer comes: until the comment is in the page, the focus stays with all of them. It is
      // put there while the page is laid out: afterwards the browser would have to lay it out in the same task.
      if (isElsewhere(this.#stage.renderRoot)) return
      list.element.tabIndex = -1
      list.element.focus({ preventScroll: true })
    })
  }

  /** The news, and the way to the first of them. */
  async #show(): Promise<void> {
    if (!(await this.#news.show())) return
    await articleOf(this.#stage, this.#talk, '')
    const articles = [...this.#stage.renderRoot.querySelectorAll('article')]
    const first = articles.find(({ id }) => this.#news.isFresh(id.slice(2)))
    if (first && !isElsewhere(this.#stage.renderRoot)) await this.#stage.focusOn(`#${first.id}`)
  }

  /** What stands before, put above what is being read, which stays where it is. */
  async #before(after: string, button: EventTarget | null): Promise<void> {
    const follows = (article: Element) =>
      button instanceof Element &&
      (button.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    const article = [...this.#stage.renderRoot.querySelectorAll('article')].find(follows)
    // Its first line: what is no longer the first comment stands further below its own edge.
    const next = article?.querySelector('header,[part=removed]') ?? undefined
    const put = await this.#eyes.hold(next, this.#talk.list.element, async () => {
      const last = (await this.#more(after))?.at(-1)
      return last ? articleOf(this.#stage, this.#talk, last.id) : null
    })
    if (!isElsewhere(this.#stage.renderRoot)) put?.focus({ preventScroll: true })
  }

  /** Day and minute of each comment, for who points at its date or prints it. */
  #date(): void {
    for (const time of this.#stage.renderRoot.querySelectorAll<HTMLTimeElement>('time:not([title])')) {
      time.title = fullTime(this.#words, time.dateTime, this.#tools.dateOf)
    }
  }

  /** A comment's date leads to the comment, and a name to what it answers, without loading the page again. */
  readonly #follow = (event: Event): void => {
    if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('[part=time],[part=answered]')
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (location.hash === link.hash) void this.open(link.hash.slice('#comment-'.length))
    else location.hash = link.hash
  }

  readonly #backOnline = (): void => {
    backOnline(this.#talk, this.#words)
    if (this.#renewal.failure) void this.#stage.reload()
    this.#form.again()
    this.#reporting?.backOnline(this.#words.backAgain)
  }

  /** The whole conversation into the page, before it returns. */
  readonly print = (): void => printWhole(this.#stage, this.#talk, () => this.#date())
}

/** Gets the print of a conversation ready that nobody has come near yet. */
export const ahead = (
  tools: Tools,
  stage: Stage,
  load: (language: Language) => Promise<ReaderMessages | null>,
): Promise<void> =>
  printAhead(stage, {
    load,
    words: (language) => Reading.words(language),
    make: (talk, words) => new Reading(tools, stage, talk, words),
  })
