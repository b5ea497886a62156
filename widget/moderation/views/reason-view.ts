import { html, nothing } from 'lit'
import { REASON_MAX } from '../../../worker/contract/limits.ts'
import { REASON_CODES, type ReasonCode } from '../../../worker/contract/moderation/constants.ts'
import type { ReasonState } from '../reason-controller.ts'
import type { Words } from './words.ts'

export type ReasonProps = {
  state: ReasonState
  draft: string
  onPick: (code: ReasonCode) => void
  onWords: (words: string) => void
  onDraft: (words: string) => void
  onOpen: () => void
}

/** The question why, below the decision it is about. */
export const reasonView = ({ m }: Words, { state, draft, onPick, onWords, onDraft, onOpen }: ReasonProps) => {
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const words = new FormData(event.currentTarget as HTMLFormElement).get('words')
    if (typeof words === 'string' && words.trim() !== '') onWords(words.trim())
  }
  switch (state.status) {
    case 'none':
      return nothing
    case 'folded':
      return html`<button type="button" class="plain" @click=${onOpen}>${m.reason.later}</button>`
    case 'asking':
      return html`<div class="reasons" role="group" aria-label=${m.reason.ask}>
        <span>${m.reason.ask}</span>
        ${REASON_CODES.map(
          (code, at) =>
            html`<button
              type="button"
              data-reason=${code}
              aria-keyshortcuts=${at + 1}
              @click=${() => onPick(code)}
            >
              <kbd aria-hidden="true">${at + 1}</kbd> ${m.reason.codes[code]}
            </button>`,
        )}
      </div>`
    case 'writing':
      return html`<form class="reasons" @submit=${send}>
        <label>
          <span>${m.reason.words}</span>
          <input
            name="words"
            id="reason-words"
            required
            maxlength=${REASON_MAX}
            autocomplete="off"
            .value=${draft}
            @input=${(event: Event) => onDraft((event.target as HTMLInputElement).value)}
          />
        </label>
        <button type="submit" class="primary">${m.reason.send}</button>
        <button type="button" @click=${onOpen}>${m.reason.cancel}</button>
      </form>`
  }
}
