import { html, nothing } from 'lit'
import { REASON_MAX } from '../../../worker/contract/limits.ts'
import { REASON_CODES, type ReasonCode } from '../../../worker/contract/moderation/constants.ts'
import type { ReasonState } from '../reason-controller.ts'
import { countedIn } from '../told-sentence.ts'
import type { Words } from './words.ts'

export type ReasonProps = {
  state: ReasonState
  draft: string
  onPick: (code: ReasonCode) => void
  onWords: (words: string) => void
  onDraft: (words: string) => void
  onOpen: () => void
  onFold: () => void
  /** The next comment is in the way of a list: it opens where somebody wants it. */
  tight: boolean
}

/** The question why, below the decision it is about. */
export const reasonView = (
  { m }: Words,
  { state, draft, onPick, onWords, onDraft, onOpen, onFold, tight }: ReasonProps,
) => {
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const words = new FormData(event.currentTarget as HTMLFormElement).get('words')
    if (typeof words === 'string' && words.trim() !== '') onWords(words.trim())
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onFold()
  }
  if (state.status === 'none') return nothing
  const count = countedIn(state.decision)
  const folded = html`<button type="button" class="plain" data-act="why" @click=${onOpen}>
    ${m.reason.later}
  </button>`
  switch (state.status) {
    case 'folded':
      return folded
    case 'asking':
    case 'wanted':
      if (tight && state.status === 'asking') return folded
      return html`<div class="reasons" role="group" aria-label=${m.reason.ask(count)} @keydown=${leave}>
        <span>${m.reason.ask(count)}</span>
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
        <button type="button" class="plain" @click=${onFold}>${m.close}</button>
      </div>`
    case 'writing':
      return html`<form class="reasons" @submit=${send} @keydown=${leave}>
        <label>
          <span>${m.reason.words(count)}</span>
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
