import type { ReportMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import { isSendKey } from '../../shared/is-send-key.ts'
import type { ReportCategory } from '../../../worker/contract/statuses.ts'
import type { Failure } from '../../shared/http.ts'
import type { Tools } from '../reading/reading.ts'
import type { ReportDraft } from './report-draft.ts'

type ReportForm = {
  draft: ReportDraft
  /** Whose comment it is, and how it begins. */
  about: { name: string; start: string }
  sending: boolean
  failure: Failure | null
  /** All that is wrong, where something is. */
  summary: unknown
  /** What became of an earlier one, where something was. */
  told: unknown
  /** Something was typed. */
  keep: () => void
  /** Something was chosen on which the form depends. */
  changed: () => void
  send: () => void
  cancel: () => void
}

type TextField = 'words' | 'name' | 'email'
type TickField = 'anonymous' | 'goodFaith'

/** A form that asks for no more than the law does: what only a notice of unlawful content needs shows with it. */
export const reportView = (
  { html, nothing }: Pick<Tools, 'html' | 'nothing'>,
  words: ReportMessages,
  { draft, about, sending, failure, summary, told, keep, changed, send, cancel }: ReportForm,
): unknown => {
  const fault = (field: string) => failure?.errors?.find((error) => error.field === field)?.title
  const faultView = (field: string) => {
    const title = fault(field)
    return title ? html`<p class="fault" part="error" id="p-${field}-e">${title}</p>` : nothing
  }
  const described = (field: string, hint?: unknown) =>
    [hint && `p-${field}-h`, fault(field) && `p-${field}-e`].filter(Boolean).join(' ') || nothing
  const invalid = (field: string) => (fault(field) ? 'true' : nothing)
  const typed =
    (field: TextField) =>
    ({ target }: InputEvent & { target: HTMLInputElement | HTMLTextAreaElement }) => {
      draft[field] = target.value
      keep()
    }

  const line = (field: 'name' | 'email', hint?: string) =>
    html`<div class="field" part="field">
      <label for="p-${field}" part="label">${words[field]}</label>
      ${hint ? html`<p class="hint" part="hint" id="p-${field}-h">${hint}</p>` : nothing} ${faultView(field)}
      <input
        id="p-${field}"
        part="input"
        name=${field}
        type=${field === 'email' ? 'email' : 'text'}
        autocomplete=${field}
        aria-invalid=${invalid(field)}
        aria-describedby=${described(field, hint)}
        .value=${draft[field]}
        @input=${typed(field)}
      />
    </div>`

  const tick = (field: TickField) =>
    html`<div class="field" part="field">
      ${faultView(field)}
      <div class="tick">
        <input
          type="checkbox"
          id="p-${field}"
          name=${field}
          aria-invalid=${invalid(field)}
          aria-describedby=${described(field)}
          .checked=${draft[field]}
          @change=${({ target }: Event & { target: HTMLInputElement }) => {
            draft[field] = target.checked
            changed()
          }}
        /><label for="p-${field}">${words[field]}</label>
      </div>
    </div>`

  // A value of the contract's would be shared with the element's script, and become one more request of all.
  const categories = Object.keys(words.categories) as ReportCategory[]
  return html`<h2 class="title" id="p-title" tabindex="-1">${words.title}</h2>
    <p class="hint told"><bdi>${about.name}</bdi>: <span dir="auto">${about.start}</span></p>
    <form
      part="report-form"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        send()
      }}
      @keydown=${(event: KeyboardEvent & { currentTarget: HTMLFormElement }) => {
        if (!isSendKey(event)) return
        event.preventDefault()
        event.currentTarget.requestSubmit()
      }}
    >
      ${summary}
      <fieldset part="field" aria-describedby=${described('category')}>
        <legend part="label">${words.category}</legend>
        ${faultView('category')}
        ${categories.map(
          (category, at) =>
            html`<div class="tick">
              <input
                type="radio"
                id=${at ? `p-category-${category}` : 'p-category'}
                name="category"
                value=${category}
                .checked=${draft.category === category}
                @change=${() => {
                  draft.category = category
                  changed()
                }}
              /><label for=${at ? `p-category-${category}` : 'p-category'}
                >${words.categories[category]}</label
              >
            </div>`,
        )}
      </fieldset>
      <div class="field" part="field">
        <label for="p-words" part="label">${words.words}</label>
        <p class="hint" part="hint" id="p-words-h">${words.wordsHint}</p>
        ${faultView('words')}
        <textarea
          id="p-words"
          part="textarea"
          name="words"
          rows="4"
          dir="auto"
          aria-invalid=${invalid('words')}
          aria-describedby=${described('words', true)}
          .value=${draft.words}
          @input=${typed('words')}
        ></textarea>
      </div>
      ${
        draft.category === 'unlawful'
          ? html`<p class="hint">${words.unlawfulHint}</p>
              ${tick('anonymous')}
              ${draft.anonymous ? nothing : [line('name'), line('email', words.emailHint)]}
              ${tick('goodFaith')}`
          : nothing
      }
      <div role="status">${told}</div>
      <div class="actions">
        <button part="submit" class="submit"><span>${sending ? words.sending : words.send}</span></button>
        <button type="button" class="plain" part="cancel" @click=${cancel}>${words.cancel}</button>
      </div>
    </form>`
}
