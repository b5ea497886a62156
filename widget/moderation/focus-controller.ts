import type { ReactiveController, ReactiveControllerHost } from 'lit'

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }
type Want = { to: 'comment'; id: string } | { to: 'list' }

/**
 * Where the focus is in the list, and where it goes when what had it disappears: to a comment, else to the
 * heading of the list. It is never lost to the page.
 */
export class FocusController implements ReactiveController {
  /** The comment that has the focus, or had it last. */
  current: string | null = null
  readonly #host: Host
  #want: Want | null = null
  /** Nothing was left to go to, but more may be on its way. */
  #waiting = false
  #held: Element | null = null

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  /** To a comment once it is on the screen; to the list's first comment, or its heading, where it is null. */
  moveTo(id: string | null) {
    this.#want = id === null ? { to: 'list' } : { to: 'comment', id }
    this.#host.requestUpdate()
  }

  /** The comment `step` places from the current one; the first where there is no current one. */
  step(step: 1 | -1): boolean {
    const articles = this.#articles()
    const at = articles.findIndex(({ dataset }) => dataset['id'] === this.current)
    const next = at < 0 ? articles[0] : articles[at + step]
    if (next) this.#take(next)
    return next !== undefined
  }

  /** To be called on `focusin`. */
  readonly noticed = (event: FocusEvent) => {
    const article = (event.target as Element).closest<HTMLElement>('article[data-id]')
    if (article) this.current = article.dataset['id'] ?? null
    if (event.target !== this.#heading()) this.#waiting = false
  }

  hostUpdate() {
    this.#held = this.#active()
  }

  hostUpdated() {
    const want = this.#want
    this.#want = null
    if (want) return this.#go(want)
    const lost = this.#held !== null && !this.#held.isConnected && this.#active() === null
    if (lost) return this.#go(this.current === null ? { to: 'list' } : { to: 'comment', id: this.current })
    const [first] = this.#articles()
    if (this.#waiting && first) this.#take(first)
  }

  #go(want: Want) {
    const articles = this.#articles()
    const found =
      want.to === 'comment' ? articles.find(({ dataset }) => dataset['id'] === want.id) : articles[0]
    if (found) return this.#take(found)
    this.#waiting = articles.length === 0
    ;(articles[0] ?? this.#heading())?.focus()
  }

  #take(article: HTMLElement) {
    this.#waiting = false
    article.focus({ preventScroll: true })
    // What is taller than the window is read from its top.
    article.scrollIntoView({ block: article.offsetHeight > innerHeight * 0.7 ? 'start' : 'nearest' })
  }

  #articles(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('article[data-id]')]
  }

  #heading(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('#list-title')
  }

  #active(): Element | null {
    const root = this.#host.renderRoot
    return root instanceof ShadowRoot ? root.activeElement : null
  }
}
