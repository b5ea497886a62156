import { html } from 'lit'
import { failureSentence } from '../failure-sentence.ts'
import type { Fetched } from '../fetched.ts'
import type { ShownHistory } from '../look-up-history.ts'
import type { NoteProps } from './note-view.ts'
import type { Words } from './words.ts'

/** All that happened to a comment, opened in its place. */
export const historyView = (
  words: Words,
  state: Fetched<ShownHistory>,
  notes: NoteProps,
  onRetry: () => void,
) => {
  switch (state.status) {
    case 'loading':
      return html`<p class="quiet" role="status">${words.m.loading}</p>`
    case 'failed':
      return html`<p class="trouble" role="alert">
        ${failureSentence(words.language, state.failure)}
        <button type="button" @click=${onRetry}>${words.m.retry}</button>
      </p>`
    case 'ready':
      return state.value.show(words, state.value.history, notes)
  }
}
