export const topOf = (element: Element): number => element.getBoundingClientRect().top

/** Scrolls by as much as it has moved. */
export const backTo = (element: Element, top: number): void =>
  scrollBy({ top: Math.round(topOf(element) - top), behavior: 'instant' })

/** Keeps what is being read where it is in the window while something is put above it. */
export class Eyes {
  #held: { article: Element; top: number } | undefined

  /** Where it stands, measured as late as can be: who pressed a button may scroll on while the answer is on its way. */
  readonly see = (): void => {
    if (!this.#held) return
    const top = topOf(this.#held.article)
    // A window is moved by whole pixels: what is left of one is no scrolling, and would add up.
    if (Math.abs(top - this.#held.top) >= 1) this.#held.top = top
  }

  readonly keep = (): void => {
    if (!this.#held) return
    backTo(this.#held.article, this.#held.top)
  }

  /** Until all is in the `list` that `put` puts above `article`, by several tasks between which the reader may scroll on. */
  async hold<T>(article: Element | undefined, list: Element, put: () => Promise<T>): Promise<T> {
    const held = (this.#held = article && { article, top: topOf(article) })
    const changes = new MutationObserver(this.keep)
    changes.observe(list, { childList: true, subtree: true })
    addEventListener('scroll', this.see, true)
    const result = await put()
    this.keep()
    changes.disconnect()
    // Unless another press has followed already.
    if (this.#held === held) {
      this.#held = undefined
      removeEventListener('scroll', this.see, true)
    }
    return result
  }
}
