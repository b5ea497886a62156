import { html, nothing } from 'lit'
import type { BulkState } from '../bulk-controller.ts'
import { failureSentence } from '../failure-sentence.ts'
import type { Words } from './words.ts'

export type BulkProps = { state: BulkState; onStop: () => void; onGoOn: () => void; onLeave: () => void }

/** How far a decision about all that match has come, and what can be done about it. */
export const bulkProgressView = (words: Words, { state, onStop, onGoOn, onLeave }: BulkProps) => {
  const { m, language } = words
  switch (state.status) {
    case 'none':
    case 'chosen':
      return nothing
    case 'running': {
      const { done, total, stopping } = state
      return html`<div class="toast" part="bulk" role="group" aria-label=${m.bulk.label}>
        <label class="progress">
          <span>${stopping ? m.matching.stopping : m.matching.working(done, total)}</span>
          <progress max=${total ?? nothing} value=${total === null ? nothing : done}></progress>
        </label>
        <button
          type="button"
          data-act="bulk-stop"
          aria-disabled=${stopping ? 'true' : 'false'}
          @click=${onStop}
        >
          ${m.matching.stop}
        </button>
      </div>`
    }
    case 'stopped':
      return restView(words, m.matching.stopped(state.done), false, onGoOn, onLeave)
    case 'failed': {
      const { failure, done } = state
      const unsure = failure.code === 'unreachable' ? ` ${m.matching.unsure}` : ''
      const said = `${m.matching.failed(done)} ${failureSentence(language, failure)}${unsure}`
      return restView(words, said, true, onGoOn, onLeave)
    }
  }
}

const restView = ({ m }: Words, said: string, severe: boolean, onGoOn: () => void, onLeave: () => void) =>
  html`<div class=${severe ? 'toast severe' : 'toast'} part="bulk" role="group" aria-label=${m.bulk.label}>
    <span>${said}</span>
    <button type="button" class="primary" data-act="bulk-go-on" @click=${onGoOn}>${m.matching.goOn}</button>
    <button type="button" @click=${onLeave}>${m.matching.leave}</button>
  </div>`
