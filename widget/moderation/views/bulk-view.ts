import { html, nothing } from 'lit'
import type { Listed } from '../place.ts'
import type { Verdict } from '../verdict.ts'
import { decideView } from './decide-view.ts'
import type { Words } from './words.ts'

export type BulkBarProps = {
  status: Listed
  visible: number
  selected: number
  /** Some of them are reported. */
  reported: boolean
  /** Beyond what is shown there is more: how much, where that is known. */
  more: { total: number | null } | null
  /** All that match are chosen. */
  chosen: { total: number | null } | null
  onSelectAll: () => void
  onSelectNone: () => void
  onSelectMatching: () => void
  onDecide: (verdict: Verdict) => void
}

/** What is selected, up to all that match beyond what is shown, and the buttons that decide on it. */
export const bulkView = (words: Words, props: BulkBarProps) => {
  const { m } = words
  const { status, visible, selected, more, chosen } = props
  const all = visible > 0 && selected >= visible
  return html`<div class="bulk" role="group" aria-label=${m.bulk.label} ?data-active=${selected > 0}>
    <label class="tick">
      <input
        type="checkbox"
        .checked=${all}
        .indeterminate=${selected > 0 && !all}
        @change=${all ? props.onSelectNone : props.onSelectAll}
      />
      <span>
        ${chosen ? m.matching.chosen(chosen.total) : selected > 0 ? m.bulk.selected(selected) : m.bulk.all}
      </span>
    </label>
    ${
      selected > 0
        ? html`${
              all && more && !chosen
                ? html`<button
                    type="button"
                    class="plain"
                    aria-keyshortcuts="*"
                    @click=${props.onSelectMatching}
                  >
                    ${m.matching.offer(more.total)}
                  </button>`
                : nothing
            }
            <div class="row">
              ${decideView(words, {
                status,
                reported: props.reported && !chosen,
                onDecide: props.onDecide,
              })}
              <button type="button" class="plain" @click=${props.onSelectNone}>${m.bulk.clear}</button>
            </div>`
        : nothing
    }
  </div>`
}
