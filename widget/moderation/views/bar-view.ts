import { html, nothing } from 'lit'
import type { Undoable } from '../decision-controller.ts'
import { bulkProgressView, type BulkProps } from './bulk-progress-view.ts'
import { reasonView, type ReasonProps } from './reason-view.ts'
import type { Words } from './words.ts'

type Props = {
  undoable: Undoable | null
  /** How many decisions wait for the connection. */
  kept: number
  alert: string | null
  reason: ReasonProps
  bulk: BulkProps
  onUndo: () => void
  onDismiss: () => void
}

/** At the foot of the window: what went wrong, and the last decision for as long as it can be taken back. */
export const barView = (words: Words, { undoable, kept, alert, reason, bulk, onUndo, onDismiss }: Props) => {
  const { m } = words
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
    ${
      undoable
        ? html`<div class="toast" part="undo">
            <span>${toldView(words, undoable)}${kept > 0 ? ` ${m.onceOnline(kept)}` : nothing}</span>
            <button type="button" data-act="undo" aria-keyshortcuts="z" @click=${onUndo}>
              ${undoable.status === 'undoing' ? m.undoing : m.undo}
            </button>
            ${reasonView(words, reason)}
          </div>`
        : nothing
    }
  </div>`
}

const toldView = ({ m }: Words, { action, reply, comments, bulk }: Undoable): string => {
  if (reply) return comments.length > 1 ? m.act.repliedApproved : m.act.replied
  return bulk?.count === 0 ? m.matching.perhaps : m.decided[action](bulk?.count ?? comments.length)
}
