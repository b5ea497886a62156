import type { Stage } from '../conversation.ts'

/** What Chrome puts on the root of a page that it has translated, beside another `lang`. */
const TRANSLATED = '.translated-ltr,.translated-rtl'

/**
 * Tells an element that has no `lang` of its own where the page around it chooses another language in place, as one does
 * that brings its articles without loading anew. Not where a browser translates the page: what is written there is in the
 * language of before.
 */
export class PageLanguage {
  readonly #stage: Stage
  readonly #observer = new MutationObserver(() => this.#look())

  constructor(stage: Stage) {
    this.#stage = stage
  }

  start(): void {
    this.#look()
    this.#observer.observe(document, { attributeFilter: ['lang'], subtree: true })
  }

  #look(): void {
    if (document.documentElement.matches(TRANSLATED)) return
    this.#stage.attributeChangedCallback('lang', null, null)
  }

  stop(): void {
    this.#observer.disconnect()
  }
}
