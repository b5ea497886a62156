import type { Tools } from './writing.ts'

/** A text in a conversation that is closed. */
export type ClosedText = {
  /** Of the comment that it answers; '' where it answers none. */
  id: string
  /** `#` is the name of whom it answers. */
  label: string
  who: string | null
  /** Null where it is deleted, and can be brought back. */
  body: string | null
  /** What became of copying it. */
  said: string
  /** Where it left and got no answer: sends it once more. */
  again: (() => void) | null
  copy: (field: HTMLTextAreaElement) => void
  discard: () => void
  undo: () => void
}

/** Each text in a field that can be read and copied, not written in. */
export const closedTextsView = (
  { html, inSentence, nothing, words }: Pick<Tools, 'html' | 'inSentence' | 'nothing' | 'words'>,
  texts: ClosedText[],
): unknown => html`
  <p class="hint" part="hint">${words.begunKept}</p>
  ${texts.map(({ id, label, who, body, said, again, copy, discard, undo }) =>
    body === null
      ? html`<div class="actions">
          <p class="hint">${words.discarded}</p>
          <button type="button" class="plain" id="k-${id}-undo" @click=${undo}>${words.undo}</button>
        </div>`
      : html`<div class="field" part="field">
          <label id="k-${id}-l" for="k-${id}" part="label"
            >${who === null ? label : inSentence(label, who)}</label
          >
          <textarea id="k-${id}" part="textarea" readonly dir="auto" .value=${body}></textarea>
          ${again ? html`<p class="hint">${words.unanswered}</p>` : nothing}
          <div class="actions">
            ${again ? html`<button type="button" class="plain" @click=${again}>${words.sendAgain}</button>` : nothing}
            <button
              type="button"
              class="plain"
              aria-describedby="k-${id}-l"
              @click=${(event: Event & { currentTarget: HTMLElement }) => {
                const field = event.currentTarget.closest('.field')?.querySelector('textarea')
                if (field) copy(field)
              }}
            >
              ${words.copy}
            </button>
            <button type="button" class="plain" aria-describedby="k-${id}-l" @click=${discard}>
              ${words.discard}
            </button>
            <p class="hint" role="status">${said || nothing}</p>
          </div>
        </div>`,
  )}
`
