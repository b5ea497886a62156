import { plural } from '../../worker/contract/i18n/plural.ts'
import { closestLanguage } from '../shared/closest-language.ts'
import { askCount } from './ask-count.ts'
import { countWords } from './count-words.ts'

const PROPERTIES = ['site', 'thread', 'api'] as const

const CSS =
  '[part=count]{white-space:nowrap}[part=number]{color:var(--twin-count-color,inherit);font-weight:var(--twin-count-weight,inherit)}'
let sheet: CSSStyleSheet | undefined

/** A site’s server that writes the tag may import it too, and knows no such class. */
const HTMLElement = 'HTMLElement' in globalThis ? globalThis.HTMLElement : (Object as never)

/**
 * How many comments stand under an article, for a list of articles. Until the number is there, and where it
 * cannot be had, it shows its own content. It follows a `<twin-comments>` of the same thread on its page.
 *
 * @example <a href="/article"><twin-comment-count site="kozani">Comments</twin-comment-count></a>
 *
 * @attr {string} lang - The language; else that of the nearest `[lang]`; else English.
 * @slot - What is shown until the number is there, and where it cannot be had.
 * @csspart count - The whole sentence, “3 comments”.
 * @csspart number - The number in it.
 * @cssprop [--twin-count-color=inherit] - Colour of the number.
 * @cssprop [--twin-count-weight=inherit] - Weight of the number.
 */
export class TwinCommentCount extends HTMLElement {
  static readonly observedAttributes = [...PROPERTIES, 'lang']

  #asked = 0
  #count: number | undefined
  /** What the number was asked for. */
  #place = ''

  /**
   * The site's id; without it nothing is asked for.
   * @attr site
   */
  get site(): string | null {
    return this.getAttribute('site')
  }
  set site(site: string | null) {
    this.#reflect('site', site)
  }

  /**
   * The conversation's key; else the address of the link around it, without query and fragment.
   * @attr thread
   */
  get thread(): string | null {
    return this.getAttribute('thread')
  }
  set thread(thread: string | null) {
    this.#reflect('thread', thread)
  }

  /**
   * Origin of the worker; else that of this script.
   * @attr api
   */
  get api(): string | null {
    return this.getAttribute('api')
  }
  set api(api: string | null) {
    this.#reflect('api', api)
  }

  connectedCallback(): void {
    for (const name of PROPERTIES) {
      // Set before the script was there.
      if (!Object.hasOwn(this, name)) continue
      const value = this[name]
      Reflect.deleteProperty(this, name)
      this[name] = value
    }
    document.addEventListener('twin-count', this.#hear)
    // Moved in the document: the place may be another, and its language.
    if (this.#count === undefined || this.#place !== this.#where()) void this.#ask()
    else this.#say(this.#count)
  }

  disconnectedCallback(): void {
    document.removeEventListener('twin-count', this.#hear)
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return
    if (name === 'lang') this.#say(this.#count)
    else void this.#ask()
  }

  #reflect(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name)
    else this.setAttribute(name, value)
  }

  #key(): string {
    const link = this.closest('a')
    return this.thread?.trim() || (link?.protocol.startsWith('http') ? link.origin + link.pathname : '')
  }

  #where(): string {
    return [this.api, this.site, this.#key()].join()
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked
    // Attributes set one after the other make one question.
    await Promise.resolve()
    if (asked !== this.#asked) return
    this.#place = this.#where()
    const { site } = this
    const thread = this.#key()
    const api = (this.api ?? new URL(import.meta.url).origin).replace(/\/$/, '')
    const count = site && thread ? await askCount(api, site, thread) : undefined
    if (asked === this.#asked) this.#say(count)
  }

  /** What the comments on this very page say is newer than any answer under way. */
  readonly #hear = (event: Event): void => {
    const { thread, count } = (event as CustomEvent<{ thread: string; count: number }>).detail
    const [talk] = event.composedPath()
    if (thread !== this.#key() || !talk || !('site' in talk) || talk.site !== this.site) return
    this.#asked++
    this.#place = this.#where()
    this.#say(count)
  }

  #say(count: number | undefined): void {
    this.#count = count
    if (count === undefined) {
      this.shadowRoot?.replaceChildren(document.createElement('slot'))
    } else {
      const language = closestLanguage(this)
      const sentence = plural(language, count, countWords[language])
      const whole = document.createElement('span')
      const number = document.createElement('span')
      whole.lang = language
      // The sentence's own direction, whichever the page's is: a number comes before its word.
      whole.dir = 'ltr'
      whole.part.add('count')
      number.part.add('number')
      number.textContent = count.toLocaleString(language)
      whole.append(number, sentence.slice(number.textContent.length))
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(CSS)
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = [sheet]
      root.replaceChildren(whole)
    }
  }
}

declare global {
  // Merging with the platform's own map takes an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementTagNameMap {
    'twin-comment-count': TwinCommentCount
  }
}
