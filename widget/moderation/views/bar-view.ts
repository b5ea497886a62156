import { html, nothing } from 'lit'
import type { Undoable } from '../decision-controller.ts'
import type { Words } from './words.ts'

type Props = {
  undoable: Undoable | null
  alert: string | null
  onUndo: () => void
  onDismiss: () => void
}

/** At the foot of the window: what went wrong, and the last decision for as long as it can be taken back. */
export const barView = ({ m }: Words, { undoable, alert, onUndo, onDismiss }: Props) =>
  html`<div class="bar">
    <div role="alert">
      ${
        alert
          ? html`<p class="toast severe">
              <span>${alert}</span>
              <button type="button" @click=${onDismiss}>${m.close}</button>
            </p>`
          : nothing
      }
    </div>
    ${
      undoable
        ? html`<p class="toast" part="undo">
            <span>${m.decided[undoable.action](undoable.comments.length)}</span>
            <button type="button" data-act="undo" aria-keyshortcuts="z" @click=${onUndo}>
              ${undoable.status === 'undoing' ? m.undoing : m.undo}
            </button>
          </p>`
        : nothing
    }
  </div>`
