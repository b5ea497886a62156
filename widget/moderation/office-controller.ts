import type { ReactiveControllerHost } from 'lit'
import type { OfficeDesk, OpenSection, Section } from './office-sections.ts'

export type OfficeState =
  | { status: 'closed' }
  | { status: 'loading'; section: Section }
  | { status: 'failed'; section: Section }
  | { status: 'open'; section: Section; opened: OpenSection }

/** The section of the office that is open. Another site, or another section, starts anew. */
export class OfficeController {
  state: OfficeState = { status: 'closed' }
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  #at = ''

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host
  }

  async show(section: Section, desk: OfficeDesk) {
    const at = `${desk.site} ${section.name}`
    if (at === this.#at && this.state.status !== 'failed') return
    this.close()
    this.#at = at
    this.#set({ status: 'loading', section })
    try {
      const { open } = await section.load()
      if (this.#at === at) this.#set({ status: 'open', section, opened: open(desk) })
    } catch {
      // The chunk could not be fetched: a dead network, or a new version was deployed meanwhile.
      if (this.#at === at) this.#set({ status: 'failed', section })
    }
  }

  close() {
    if (this.state.status === 'open') this.state.opened.close?.()
    this.#at = ''
    this.#set({ status: 'closed' })
  }

  #set(state: OfficeState) {
    this.state = state
    this.#host.requestUpdate()
  }
}
