import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * Lets the browser ask before the page goes with something unsaved in it. Only then is it listened for: a page that may
 * ask is not kept for the way back.
 */
export class UnsavedController implements ReactiveController {
  readonly #unsaved: () => boolean

  constructor(host: ReactiveControllerHost, unsaved: () => boolean) {
    this.#unsaved = unsaved
    host.addController(this)
  }

  hostUpdated() {
    if (this.#unsaved()) addEventListener('beforeunload', this.#ask)
    else this.hostDisconnected()
  }

  hostDisconnected() {
    removeEventListener('beforeunload', this.#ask)
  }

  readonly #ask = (event: Event) => {
    event.preventDefault()
  }
}
