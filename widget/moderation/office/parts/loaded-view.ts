import { html } from 'lit'
import { failureSentence } from '../../failure-sentence.ts'
import type { Words } from '../../views/words.ts'
import type { Loaded } from './loaded.ts'

/** What was fetched; until then that it is on its way, or why it did not come and a way to try again. */
export const loadedView = <T>({ m, language }: Words, loaded: Loaded<T>, show: (value: T) => unknown) => {
  const { state } = loaded
  switch (state.status) {
    case 'loading':
      return html`<p class="quiet" role="status">${m.loading}</p>`
    case 'failed':
      return html`<div class="card" role="alert">
        <p>${failureSentence(language, state.failure)}</p>
        <button type="button" class="primary" @click=${() => void loaded.load()}>${m.retry}</button>
      </div>`
    case 'ready':
      return show(state.value)
  }
}
