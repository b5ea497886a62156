import type { ReactiveController } from 'lit'
import type { Stage } from '../conversation.ts'
import { modalAgain } from './modal-again.ts'

/** Leaves whoever writes a report, or is asked something, in that window when the page moves the element. */
export class MovedWindow implements ReactiveController {
  readonly #stage: Stage
  /** Asked afterwards, the browser knows of none. */
  #focused: HTMLElement | undefined

  constructor(stage: Stage) {
    this.#stage = stage
    stage.renderRoot.addEventListener('focusin', this.#see)
    stage.addController(this)
  }

  hostConnected(): void {
    const dialog = this.#stage.renderRoot.querySelector<HTMLDialogElement>('dialog[open]:not(:modal)')
    const focused = this.#focused
    modalAgain(dialog)
    if (focused && dialog?.contains(focused)) focused.focus()
  }

  leave(): void {
    this.#stage.removeController(this)
    this.#stage.renderRoot.removeEventListener('focusin', this.#see)
  }

  readonly #see = ({ target }: Event): void => {
    if (target instanceof HTMLElement) this.#focused = target
  }
}
