import { html, nothing } from 'lit'
import type { Undoable } from '../decision-controller.ts'
import { toldSentence } from '../told-sentence.ts'
import { bulkProgressView, type BulkProps } from './bulk-progress-view.ts'
import { reasonView, type ReasonProps } from './reason-view.ts'
import type { Words } from './words.ts'

type Props = {
  undoable: Undoable | null
  /** What was just taken back, until something else is done. */
  undone: string | null
  /** How many decisions wait for the connection. */
  kept: number
  alert: string | null
  reason: ReasonProps
  bulk: BulkProps
  onUndo: () => void
  onDismiss: () => void
}

/**
 * At the foot of the window: what went wrong, and the last decision for as long as it can be taken back. After an undo
 * it says so: else the decision before would read as what `z` has just done.
 */
export const barView = (
  words: Words,
  { undoable, undone, kept, alert, reason, bulk, onUndo, onDismiss }: Props,
) => {
  const { m } = words
  const told = undoable ? toldSentence(m, undoable) : ''
  return html`<div class="bar">
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
    ${bulkProgressView(words, bulk)}
    ${undone !== null && !undoable ? html`<p class="toast">${undone}</p>` : nothing}
    ${
      undoable
        ? html`<div class="toast" part="undo">
            <span
              >${undone === null ? told : html`<b>${undone}</b> ${m.earlier(told)}`}${kept > 0 ? ` ${m.onceOnline(kept)}` : nothing}</span
            >
            <button type="button" data-act="undo" aria-keyshortcuts="z" @click=${onUndo}>
              ${undoable.status === 'undoing' ? m.undoing : m.undo}
            </button>
            ${reasonView(words, reason)}
          </div>`
        : nothing
    }
  </div>`
}
