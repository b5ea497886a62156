import { LitElement, nothing, unsafeCSS, type PropertyValues } from 'lit'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { ReaderMessages } from '../../worker/contract/i18n/reader/reader-messages.ts'
import { PAGE_SIZE_DEFAULT } from '../../worker/contract/limits.ts'
import type { Sort } from '../../worker/contract/statuses.ts'
import { closestLanguage } from '../shared/closest-language.ts'
import css from './comments.css?inline'
import type { Place } from './comments-client.ts'
import { Conversation, TOOLS, type Stage } from './conversation.ts'
import { elementView } from './element-view.ts'
import type { TwinCommentsDetails } from './events.ts'
import { loadMessages } from './load-messages.ts'
import type { Answers, PageOrder } from './thread-controller.ts'
import { pageOf } from './thread-key.ts'

/** How far below the visible page a conversation begins to load. */
const AHEAD = '900px'
/** How long after the tag what a print needs is fetched at the latest, where nobody has come near. */
const AHEAD_MS = 3000
/** When all of the first page has been painted. */
const SETTLED_MS = 500
/** Where it stands, what the page is, and in which order. */
const PLACE = [
  'site',
  'api',
  'thread',
  'pageUrl',
  'pageTitle',
  '_near',
  '_language',
  'sort',
  'pageSize',
] as const

/** Where another conversation may have begun. An order that a reader chooses begins none, whatever the page is by then. */
const MOVES = ['site', 'api', 'thread', 'pageUrl', '_near'] as const

/** The comment that the page's address names. */
const addressed = (): string | undefined => /^#comment-([\w-]+)$/.exec(location.hash)?.[1]

/**
 * The comments under an article, and the form to write one. It takes the page's font and colours, and loads
 * when the reader comes near.
 *
 * @example <twin-comments site="kozani"><a href="https://…/sites/kozani/thread?…">Comments</a></twin-comments>
 *
 * @tagname twin-comments
 *
 * @attr {el|en|ro} lang - Language of the element's own words; else that of the nearest `[lang]`, else English
 *
 * @slot - Shown without script, and where the script's language or the comments cannot be had
 * @slot heading - In place of the heading that counts the comments
 * @slot privacy-notice - Above the box of the privacy policy
 * @slot closed - In place of the sentence that the conversation is closed
 * @slot empty - In place of the sentence that nobody has written yet
 * @slot footer - Below everything
 *
 * @fires {CustomEvent<TwinCommentsDetails['twin-load']>} twin-load - The first page is there
 * @fires {CustomEvent<TwinCommentsDetails['twin-submit']>} twin-submit - A comment is about to leave; cancelable
 * @fires {CustomEvent<TwinCommentsDetails['twin-submitted']>} twin-submitted - A comment is stored
 * @fires {CustomEvent<TwinCommentsDetails['twin-error']>} twin-error - A refusal or a failure, as the reader was told
 * @fires {CustomEvent<TwinCommentsDetails['twin-count']>} twin-count - The number of published comments is known, or has changed
 *
 * @csspart header - Heading, order and the way to the form
 * @csspart heading - The heading
 * @csspart sort - The choice of the order
 * @csspart jump - The button that leads to the form
 * @csspart comments - All comments
 * @csspart comment - One comment with its replies
 * @csspart replies - What was answered to one comment
 * @csspart author - A writer's name
 * @csspart staff - The mark of the newsroom's own people
 * @csspart time - The date, a link to the comment
 * @csspart answered - On a narrow page, whom a reply deep in a branch answers: the link to that comment
 * @csspart body - A comment's text
 * @csspart removed - The sentence in the place of a removed comment
 * @csspart note - What is told about a comment
 * @csspart report - The button that reports a comment; without script a link to a page of its own
 * @csspart report-form - The form of a report
 * @csspart report-sent - The thanks for it
 * @csspart reply - The button that answers
 * @csspart edit - The button that edits one's own comment
 * @csspart edit-left - How long it can still be edited
 * @csspart receipt - The link to its private page
 * @csspart dismiss - The button that puts away what was told about it
 * @csspart withdraw - The button that withdraws it
 * @csspart translate - The button that translates, where the browser can
 * @csspart translation - What it brought
 * @csspart new - The mark of a comment that came while the page was open
 * @csspart news - The button that says how many came
 * @csspart more - A button for more comments or replies, later or earlier ones
 * @csspart empty - The sentence that nobody has written yet
 * @csspart closed - The sentence that the conversation is closed
 * @csspart site-words - The site's own words, above the form or where the conversation is closed
 * @csspart loading - What is shown until the comments are there
 * @csspart failed - What is shown where they did not come
 * @csspart retry - The button that tries again
 * @csspart form - A form for a comment or a reply
 * @csspart form-title - Its title
 * @csspart field - A field with its label and what is said about it
 * @csspart label - A label
 * @csspart input - A field of one line
 * @csspart textarea - The field for the text
 * @csspart hint - A hint
 * @csspart error - What is wrong with a field
 * @csspart error-summary - All that is wrong, above the form
 * @csspart consent - The box of the privacy policy with its label
 * @csspart submit - The button that sends
 * @csspart advice - What helps with a field and refuses nothing
 * @csspart count - How much room is left, near the limit
 * @csspart quote - The button that quotes what is answered
 * @csspart preview-button - The button that shows how the text will look
 * @csspart preview - How it will look
 * @csspart cancel - The button that closes a reply's form
 * @csspart processors - The line that names who else looks at a comment
 * @csspart edit-form - The form that edits
 * @csspart dialog - A window of its own: the question before a withdrawal, or a report
 * @csspart confirm - The button that answers it with yes
 *
 * @cssprop [--twin-accent=currentcolor] - The main button, the focus ring, notes
 * @cssprop [--twin-accent-text] - Text on the main button; black or white by itself
 * @cssprop [--twin-line] - Thin lines
 * @cssprop [--twin-tint] - Background of fields and notes
 * @cssprop [--twin-fault] - What is wrong
 * @cssprop [--twin-ink=CanvasText] - The text, with a `theme` of its own
 * @cssprop [--twin-paper=Canvas] - The background, with a `theme` of its own
 * @cssprop [--twin-heading-font=inherit] - Font of the headings
 * @cssprop [--twin-radius=4px] - Roundness
 * @cssprop [--twin-gap=1.5em] - Between comments
 * @cssprop [--twin-indent=1.25em] - How far replies stand in, where there is room
 * @cssprop [--twin-measure=44em] - The longest line
 * @cssprop [--twin-reserve=100vh] - Kept free while comments load
 * @cssprop [--twin-sticky-offset=1em] - Height of a header of the page that stays in sight, kept free above whatever is gone to
 *
 * @cssstate loading - The comments are on their way
 * @cssstate failed - They did not come
 * @cssstate ready - They are shown
 * @cssstate empty - Nobody has written yet
 * @cssstate closed - The conversation takes no new comments
 */
export class TwinComments extends LitElement implements Stage {
  static override styles = unsafeCSS(css)
  static override properties = {
    site: {},
    api: {},
    thread: {},
    pageUrl: { attribute: 'page-url' },
    pageTitle: { attribute: 'page-title' },
    sort: {},
    pageSize: { type: Number, attribute: 'page-size' },
    theme: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    loading: {},
    _near: { state: true },
    _language: { state: true },
    _words: { state: true },
    _marked: { state: true },
    _said: { state: true },
  }

  /** The site's id, as the worker knows it. */
  declare site: string
  /** Origin of the worker; where it is not given, that of this script. */
  declare api: string | null
  /** The conversation's key; else the page's canonical link, else its address without query and fragment. */
  declare thread: string | null
  /** Where readers find the page; else as above. */
  declare pageUrl: string | null
  /** The page's title for the newsroom; else the document's. */
  declare pageTitle: string | null
  /** Which conversations come first. */
  declare sort: Sort
  /** Conversations (a comment with all its replies) to a page. */
  declare pageSize: number
  /** `auto` looks like the page around it. */
  declare theme: 'auto' | 'light' | 'dark'
  /** Level of the heading among the page's headings. */
  declare headingLevel: number
  /** `lazy` waits until the reader comes near. */
  declare loading: 'lazy' | 'eager'

  declare private _near: boolean
  /** @internal */
  declare _language: Language
  /** @internal Null where the language could not be fetched: then the page's own content is shown. */
  declare _words: ReaderMessages | null | undefined
  declare private _marked: string | null
  declare private _said: string

  /** @internal What a publisher's server has put here: it stays until all of it can be taken over at once. */
  still = this.shadowRoot?.querySelector('.still')

  /** @internal */
  talk: Conversation | undefined
  #loaded: Promise<unknown> = Promise.resolve()
  #observer: IntersectionObserver | undefined
  readonly #internals = this.attachInternals()

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang']
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'lang') this._language = closestLanguage(this)
    else super.attributeChangedCallback(name, old, value)
  }

  override connectedCallback(): void {
    // In front of what listens for the conversation.
    addEventListener('beforeprint', this.#comeNear)
    super.connectedCallback()
    this._language = closestLanguage(this)
    addEventListener('hashchange', this.#followAddress)
    // Moved in the document: what was under way was stopped by the move, or it is another page by now.
    if (this._near) this.requestUpdate('_near')
    else {
      this.#observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) this.#comeNear()
        },
        { rootMargin: AHEAD, scrollMargin: AHEAD },
      )
      this.#observer.observe(this)
      setTimeout(this.#prepare, AHEAD_MS)
      // Sooner where the browser tells when the page has come and nothing else is to be done.
      if (document.readyState === 'complete') this.#whenIdle()
      else addEventListener('load', this.#whenIdle, { once: true })
    }
  }

  readonly #whenIdle = (): void => {
    // Safari has none.
    if ('requestIdleCallback' in window) requestIdleCallback(this.#prepare)
  }

  /** A browser prints what it has, and waits for nothing. Without this, the second print has all of it. */
  readonly #prepare = (): void => {
    if (!this.isConnected || this._near) return
    void import('./reading/reading.ts').then(({ ahead }) => ahead(TOOLS, this, loadMessages)).catch(() => {})
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#observer?.disconnect()
    removeEventListener('hashchange', this.#followAddress)
    removeEventListener('beforeprint', this.#comeNear)
  }

  /** Puts the cursor into the form for a new comment. */
  async focusComposer(): Promise<void> {
    await this.#ready()
    await this.focusOn('#f-body')
  }

  /** Asks for the first page anew; what is being written stays. */
  async reload(): Promise<void> {
    await this.#ready()
    await this.#begin(true)
  }

  /** Loads on to a comment, scrolls there and marks it; false where it is not public. */
  async openComment(id: string): Promise<boolean> {
    await this.#ready()
    return (await this.talk?.open(id)) ?? false
  }

  /** @internal */
  emit<Name extends keyof TwinCommentsDetails>(name: Name, detail: TwinCommentsDetails[Name]): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'twin-submit' }),
    )
  }

  /** @internal */
  draw(): void {
    this.performUpdate()
  }

  /** @internal */
  mark(id: string): void {
    this._marked = id
  }

  /** @internal */
  announce(sentence: string, focusId: string | null): void {
    this._said = sentence
    void this.focusOn(focusId === null ? '[part=header]' : `#c-${focusId}`)
  }

  /** @internal */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    await this.talk?.list.whole
    const target = this.renderRoot.querySelector<HTMLElement>(selector)
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'nearest' })
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this._near && this.site && PLACE.some((name) => changed.has(name)))
      void this.#begin(
        changed.has('sort') || changed.has('pageSize'),
        MOVES.some((name) => changed.has(name)),
      )
  }

  protected override render(): unknown {
    const view = elementView(this, this.talk, this._words, {
      language: this._language,
      level: this.headingLevel || 2,
      sort: this.#query().sort,
      marked: this._marked,
      said: this._said,
      retry: () => this.reload().then(() => this.focusOn('[part=header],[part=retry]')),
      write: () => this.focusComposer(),
    })
    return this.still ? nothing : view
  }

  protected override updated(): void {
    // Whatever was set before the script was there is known only now. A task of its own: to run the script for the
    // first time has kept an old phone busy long enough.
    if ((this.loading === 'eager' || addressed()) && !this._near) setTimeout(this.#comeNear)
    const { states } = this.#internals
    const { thread: shown, list } = this.talk ?? {}
    const state = shown?.state
    // Who has read on below keeps their place: the browser holds what stands there, not what is about to change.
    const { style } = this
    if (list && list.rounds < 3) style.overflowAnchor = 'none'
    else if (style.overflowAnchor) setTimeout(() => (style.overflowAnchor = ''), SETTLED_MS)
    const thread = state?.status === 'ready' && state.thread
    const now = [state?.status, thread && thread.state, thread && !thread.count && 'empty']
    for (const name of ['loading', 'failed', 'ready', 'closed', 'empty']) {
      try {
        states[now.includes(name) ? 'add' : 'delete'](name)
      } catch {
        // Browsers of before 2024 know dashed names only.
      }
    }
  }

  #query(): PageOrder {
    return {
      // A whole number of conversations; a longer page comes in several answers.
      limit: Math.min(PAGE_SIZE_DEFAULT, Math.max(1, this.pageSize | 0 || PAGE_SIZE_DEFAULT)),
      sort: this.sort === 'newest' ? 'newest' : 'oldest',
    }
  }

  readonly #comeNear = (): void => {
    this.#observer?.disconnect()
    // The page may have chosen another one since.
    if (!this._near) this._language = closestLanguage(this)
    this._near = true
  }

  /** Near, and its first answer there. */
  async #ready(): Promise<void> {
    this.#comeNear()
    await this.updateComplete
    await this.#loaded
    await this.updateComplete
  }

  /** @internal Without an attribute, what the page says of itself at the moment. */
  place(): Place {
    return {
      api: (this.api ?? new URL(import.meta.url).origin).replace(/\/$/, ''),
      site: this.site,
      key: pageOf(this.thread),
      url: pageOf(this.pageUrl),
      title: this.pageTitle || document.title,
      language: this._language,
    }
  }

  /** `anew`: what is shown goes on with the first page as it stands now; `moves`: it may be another conversation. */
  #begin(anew: boolean, moves?: boolean): Promise<unknown> {
    const place = this.place()
    const here = this.talk?.place
    // With its own address and title: the page goes on, not the conversation.
    if (here && !moves && here.key !== place.key) {
      const { key, url, title } = here
      Object.assign(place, { key, url, title })
    }
    const { language } = place
    const words = loadMessages(language).then(
      (words) => language === this._language && (this._words = words || this._words || null),
    )
    const query = this.#query()
    // Nobody loses what they type.
    return this.talk?.goOn(place, anew && query) ?? (this.#loaded = this.#start(place, query, words))
  }

  #start(place: Place, query: PageOrder, words: Promise<unknown>): Promise<unknown> {
    this.talk?.leave()
    const talk = (this.talk = new Conversation(this, place))
    const id = addressed()
    // Asked for beside the page, not after it.
    if (id) void talk.read()
    const load = (there?: Answers) => talk.load(query, id, there)
    const shown = this.still
      ? import('./taking-over/take-over.ts').then(
          ({ takeOver }) => takeOver(this, talk, words, load),
          () => load(),
        )
      : load()
    return Promise.all([words, shown]).then(this.#followAddress)
  }

  readonly #followAddress = (): void => {
    const id = addressed()
    if (!id) return
    this.#comeNear()
    if (this.talk?.thread.state.status === 'ready') void this.talk.open(id)
  }
}

declare global {
  // Merging with the platform's own map takes an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementTagNameMap {
    'twin-comments': TwinComments
  }
}
