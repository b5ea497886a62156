import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { placeHref, readPlace, type Place } from './place.ts'

const INVITE = /^#invite=(.+)$/

type Options = { onPlace: (place: Place) => void; onInvite: (token: string) => void }

/** The page's address: where somebody stands, so that it can be bookmarked, and the invitation they came by. */
export class AddressController implements ReactiveController {
  place: Place = readPlace('')
  readonly #host: ReactiveControllerHost
  readonly #options: Options

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  hostConnected() {
    this.place = readPlace(location.search)
    addEventListener('popstate', this.#read)
    addEventListener('hashchange', this.#invited)
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#read)
    removeEventListener('hashchange', this.#invited)
  }

  /**
   * The token of `#invite=…`, which leaves the address at once: it must not stay in the history, in a
   * bookmark or on a screenshot.
   */
  takeInvite(): string | null {
    const token = INVITE.exec(location.hash)?.[1]
    if (token === undefined) return null
    history.replaceState(history.state, '', location.pathname + location.search)
    return token
  }

  href(change: Partial<Place>): string {
    return placeHref(this.#to(change), location.search)
  }

  go(change: Partial<Place>) {
    this.place = this.#to(change)
    history.pushState(null, '', placeHref(this.place, location.search))
    this.#host.requestUpdate()
    this.#options.onPlace(this.place)
  }

  /** Every way but the one into a conversation leads out of it. */
  #to(change: Partial<Place>): Place {
    return { ...this.place, around: '', ...change }
  }

  readonly #read = () => {
    const before = placeHref(this.place, '')
    this.place = readPlace(location.search)
    // A press on a link to a fragment comes here too, without a change of place.
    if (placeHref(this.place, '') === before) return
    this.#host.requestUpdate()
    this.#options.onPlace(this.place)
  }

  readonly #invited = () => {
    const token = this.takeInvite()
    if (token) this.#options.onInvite(token)
  }
}
