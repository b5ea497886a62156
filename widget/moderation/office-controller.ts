import { render, type ReactiveControllerHost } from 'lit'
import { isUnsaved } from './is-unsaved.ts'
import type { OfficeDesk, OpenSection, Section } from './office-sections.ts'
import type { Words } from './views/words.ts'

/** A section somebody has opened, with the part of the page in which it stands. */
type Opened = { at: string; section: Section; opened: OpenSection; node: HTMLElement }

export type OfficeState =
  | { status: 'closed' }
  | { status: 'loading'; section: Section }
  | { status: 'failed'; section: Section }
  /** `back`: it was left half filled, and is as it was left. */
  | ({ status: 'open'; back: boolean } & Opened)

/**
 * The section of the office that is open. One that is left with something unsaved is kept with all that was typed,
 * for as long as the desk lives; any other starts anew, and so does another site.
 */
export class OfficeController {
  state: OfficeState = { status: 'closed' }
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  #left: Opened[] = []
  #at = ''
  #marked = ''

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host
  }

  async show(section: Section, desk: OfficeDesk) {
    const at = [desk.member, desk.site, section.name, desk.writer].join(' ')
    if (at === this.#at && this.state.status !== 'failed') return
    this.close()
    this.#at = at
    // What was left by whoever sat here before is theirs.
    this.#left = this.#left.filter((one) => one.at.startsWith(`${desk.member} `))
    const left = this.#left.find((one) => one.at === at)
    if (left) {
      this.#left = this.#left.filter((one) => one !== left)
      return this.#set({ ...left, status: 'open', back: true })
    }
    this.#set({ status: 'loading', section })
    try {
      const { open } = await section.load()
      if (this.#at !== at) return
      const node = document.createElement('div')
      node.className = 'opened'
      for (const type of ['input', 'change']) node.addEventListener(type, this.#typed)
      this.#set({ status: 'open', back: false, at, section, opened: open(desk), node })
    } catch {
      // The chunk could not be fetched: a dead network, or a new version was deployed meanwhile.
      if (this.#at === at) this.#set({ status: 'failed', section })
    }
  }

  close() {
    const { state } = this
    if (state.status === 'open') {
      if (standsUnsaved(state)) this.#left.push(state)
      else state.opened.close?.()
      // A modal dialog that is taken out of the page would come back as one that is not.
      for (const dialog of state.node.querySelectorAll('dialog')) dialog.close()
    }
    this.#at = ''
    this.#set({ status: 'closed' })
  }

  /** Nothing of one member is left for the next. */
  clear() {
    for (const { opened } of this.#all) opened.close?.()
    this.#left = []
    this.#at = ''
    this.#set({ status: 'closed' })
  }

  /** Throws away what is not saved in the open section: it is to be opened anew. */
  discard() {
    if (this.state.status !== 'open') return
    this.state.opened.close?.()
    this.#at = ''
    this.#set({ status: 'closed' })
  }

  /** Those in which something stands that would be lost with the page. */
  get unsaved(): readonly Section[] {
    return this.#all.filter((one) => !one.section.passing && standsUnsaved(one)).map(({ section }) => section)
  }

  /** Brings all sections up to date, those too that were left: a call on its way may have saved one. */
  draw(words: Words) {
    for (const { opened, node } of this.#all) render(opened.view(words), node)
    this.#marked = this.#marks
  }

  get #marks(): string {
    return this.unsaved.map(({ name }) => name).join(' ')
  }

  get #all(): readonly Opened[] {
    return this.state.status === 'open' ? [...this.#left, this.state] : this.#left
  }

  /** A letter changes nothing that is shown, but the first of them: something is unsaved now. */
  readonly #typed = () => {
    if (this.#marks !== this.#marked) this.#host.requestUpdate()
  }

  #set(state: OfficeState) {
    this.state = state
    this.#host.requestUpdate()
  }
}

const standsUnsaved = ({ opened, node }: Opened): boolean => {
  const changed = isUnsaved(node)
  if (opened.secret?.()) return true
  return opened.unsaved?.(changed) ?? changed
}
