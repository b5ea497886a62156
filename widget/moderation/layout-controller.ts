import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { deskPreferences } from './desk-preferences.ts'

const NARROW = '(width < 40rem)'

/** Whether the comments stand one by one or in a list: as the moderator chose, else by the room there is. */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #narrow = matchMedia(NARROW)

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** As on a phone. */
  get narrow(): boolean {
    return this.#narrow.matches
  }

  get one(): boolean {
    return deskPreferences.one ?? this.narrow
  }

  choose(one: boolean) {
    deskPreferences.one = one === this.narrow ? null : one
    this.#host.requestUpdate()
  }

  hostConnected() {
    this.#narrow.addEventListener('change', this.#changed)
  }

  hostDisconnected() {
    this.#narrow.removeEventListener('change', this.#changed)
  }

  readonly #changed = () => this.#host.requestUpdate()
}
