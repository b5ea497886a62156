import type { ReactiveController, ReactiveControllerHost } from 'lit'

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment }
type Want = { to: 'comment'; id: string } | { to: 'list' }

/**
 * Which comment of the list is the current one, the one that keys decide on, and where the focus goes when
 * what had it disappears: to a comment, else to the heading of the list. It is never lost to the page.
 */
export class FocusController implements ReactiveController {
  /** The comment that has the focus, or had it last. */
  current: string | null = null
  readonly #host: Host
  readonly #ids: () => readonly string[]
  #want: Want | null = null
  /** The list has just come: its first comment takes the focus, unless somebody else has it. */
  #arriving = false
  /** Somebody asked for this list, and goes to it when it has come. */
  #following = false
  /** Nothing was left to go to, but more may be on its way. */
  #waiting = false
  #held: Element | null = null

  constructor(host: Host, ids: () => readonly string[]) {
    this.#host = host
    this.#ids = ids
    host.addController(this)
  }

  /** To a comment once it is on the screen; to the list's first comment, or its heading, where it is null. */
  moveTo(id: string | null) {
    this.current = id ?? this.#ids()[0] ?? null
    this.#want = this.current === null ? { to: 'list' } : { to: 'comment', id: this.current }
    this.#host.requestUpdate()
  }

  /** To the first element of a selector, once what has changed is on the screen. */
  seek(selector: string) {
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    )
  }

  /** The comment `step` places from the current one; the first where there is no current one. */
  step(step: 1 | -1): boolean {
    const ids = this.#ids()
    const at = this.current === null ? -1 : ids.indexOf(this.current)
    const next = at < 0 ? ids[0] : ids[at + step]
    if (next !== undefined) this.moveTo(next)
    return next !== undefined
  }

  /** The next list that comes takes the focus, if it has anything. */
  follow() {
    this.#following = true
  }

  /** A list was fetched: whoever was at one of its comments stays there, anybody else begins at its first. */
  arrive() {
    if (this.#following) {
      this.#following = false
      if (this.#ids().length > 0) return this.moveTo(null)
    }
    if (this.current !== null && this.#ids().includes(this.current)) return
    this.current = this.#ids()[0] ?? null
    this.#arriving = true
    this.#host.requestUpdate()
  }

  /** To be called on `focusin`. */
  readonly noticed = (event: FocusEvent) => {
    const id = (event.target as Element).closest<HTMLElement>('article[data-id]')?.dataset['id']
    if (id !== undefined && id !== this.current) {
      this.current = id
      this.#host.requestUpdate()
    }
    if (event.target !== this.#heading()) this.#waiting = false
  }

  hostUpdate() {
    this.#held = this.#active()
  }

  hostUpdated() {
    const want = this.#want
    const arriving = this.#arriving
    this.#want = null
    this.#arriving = false
    if (want) return this.#go(want)
    const lost = this.#held !== null && !this.#held.isConnected && this.#active() === null
    if (lost) return this.#go(this.current === null ? { to: 'list' } : { to: 'comment', id: this.current })
    const [first] = this.#articles()
    if (this.#waiting && first) return this.#take(first)
    // A page is not scrolled to the desk only because the desk is ready.
    if (arriving && this.#isFree()) first?.focus({ preventScroll: true })
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
    const bar = this.#host.renderRoot.querySelector<HTMLElement>('.bar')
    // Told to all of them: what stands in a comment is the writer's, and carries no style.
    article.parentElement?.style.setProperty('--_bar', `${bar?.offsetHeight ?? 0}px`)
    // What is taller than the window is read from its top.
    article.scrollIntoView({ block: article.offsetHeight > innerHeight * 0.7 ? 'start' : 'nearest' })
  }

  /** Nobody on the page has the focus, and this is its first desk. */
  #isFree(): boolean {
    const nobodys = document.activeElement === null || document.activeElement === document.body
    return nobodys && document.querySelector(this.#host.localName) === this.#host
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
