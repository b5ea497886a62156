import type { ReactiveController, ReactiveControllerHost } from 'lit'

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }
export type Sheet = 'keys' | 'act' | 'article' | 'discard' | 'leave'

/** What lies over the desk: a sheet that was asked for, or the sign-in that cannot be put aside. */
export class DialogController implements ReactiveController {
  sheet: Sheet | null = null
  readonly #host: Host
  readonly #ended: () => boolean

  constructor(host: Host, ended: () => boolean) {
    this.#host = host
    this.#ended = ended
    host.addController(this)
  }

  get open(): boolean {
    return this.sheet !== null || this.#ended()
  }

  show(sheet: Sheet) {
    this.sheet = sheet
    this.#host.requestUpdate()
  }

  readonly close = () => {
    this.sheet = null
    this.#host.requestUpdate()
  }

  /** For `cancel` and `close` of the sign-in: Escape leads nowhere. */
  readonly insist = (event: Event) => {
    if (this.#ended()) event.preventDefault()
    this.#host.requestUpdate()
  }

  hostUpdated() {
    this.#sync('sign-in', this.#ended())
    this.#sync('keys', this.sheet === 'keys')
    this.#sync('act', this.sheet === 'act')
    this.#sync('article', this.sheet === 'article')
    this.#sync('ask', this.sheet === 'discard' || this.sheet === 'leave')
  }

  #sync(name: string, open: boolean) {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>(`dialog[data-sheet="${name}"]`)
    if (!dialog || dialog.open === open) return
    // showModal() makes the rest inert and gives the focus back when it closes.
    if (open) dialog.showModal()
    else dialog.close()
  }
}
