import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Press } from './key-table.ts'

type Options = {
  /** Switched off by the moderator, or something lies over the desk. */
  listening: () => boolean
  /** True where the press meant something. */
  onPress: (press: Press) => boolean
}

/** Inputs into which nothing is written: a letter pressed there is free. */
const TICKED = ['checkbox', 'radio', 'button', 'submit', 'reset']

const takesText = (target: EventTarget | undefined): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !TICKED.includes(target.type)
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  )
}

/**
 * Single keys for whoever works through a queue. They are heard inside the element, and while nothing on
 * the page has the focus by the first desk of the page: what is typed elsewhere is none of our business.
 */
export class ShortcutController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #options: Options

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  hostConnected() {
    document.addEventListener('keydown', this.#press)
  }

  hostDisconnected() {
    document.removeEventListener('keydown', this.#press)
  }

  readonly #press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !this.#options.listening()) return
    const path = event.composedPath()
    if (takesText(path[0]) || !this.#isOurs(path)) return
    if (this.#options.onPress(event)) event.preventDefault()
  }

  #isOurs(path: EventTarget[]): boolean {
    if (path.includes(this.#host)) return true
    const nobodys = path[0] === document.body || path[0] === document.documentElement
    return nobodys && document.querySelector(this.#host.localName) === this.#host
  }
}
