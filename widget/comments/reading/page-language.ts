import type { Stage } from '../conversation.ts'

/** What Chrome puts on the root of a page that it has translated, beside another `lang`. */
const TRANSLATED = '[class*=translated-]'

/**
 * Tells an element that has no `lang` of its own where the page around it chooses another language in place, as one does
 * that brings its articles without loading anew. Not where a browser translates the page: what is written there is in the
 * language of before.
 */
export class PageLanguage {
  readonly #observer: MutationObserver

  constructor(stage: Stage) {
    this.#observer = new MutationObserver(() => {
      if (!document.documentElement.matches(TRANSLATED)) stage.attributeChangedCallback('lang', null, null)
    })
  }

  start(): void {
    this.#observer.observe(document, { attributeFilter: ['lang'], subtree: true })
  }

  stop(): void {
    this.#observer.disconnect()
  }
}
