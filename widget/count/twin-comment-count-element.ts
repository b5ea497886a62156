import { plural } from '../../worker/contract/i18n/plural.ts'
import { closestLanguage } from '../shared/closest-language.ts'
import { askCount } from './ask-count.ts'
import { countWords } from './count-words.ts'

/**
 * How many comments stand under an article, for a list of articles. Until the number is there, and where it
 * cannot be had, it shows its own content.
 *
 * @example <twin-comment-count site="kozani" thread="https://…/article">Comments</twin-comment-count>
 */
export class TwinCommentCount extends HTMLElement {
  static readonly observedAttributes = ['site', 'thread', 'api', 'lang']

  #asked = 0

  connectedCallback(): void {
    void this.#show()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show()
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked
    // Attributes set one after the other make one question.
    await Promise.resolve()
    const site = this.getAttribute('site')
    const thread = this.getAttribute('thread')
    if (asked !== this.#asked || !site || !thread) return
    const api = this.getAttribute('api') ?? new URL(import.meta.url).origin
    const count = await askCount(api.replace(/\/$/, ''), site, thread)
    if (count === undefined || asked !== this.#asked) return
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const language = closestLanguage(this)
    root.textContent = plural(language, count, countWords[language])
  }
}

declare global {
  // Merging with the platform's own map takes an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementTagNameMap {
    'twin-comment-count': TwinCommentCount
  }
}
