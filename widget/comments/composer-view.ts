import { html, nothing, type TemplateResult } from 'lit'
import type { Form } from '../../worker/contract/comments.ts'
import type { Failure } from '../shared/http.ts'
import { WRITER_FIELDS, type ComposerController } from './composer-controller.ts'
import { inSentence, linked, siteWords, type Speech } from './view-tools.ts'

type ComposerContext = Speech & {
  form: Form
  /** Name of whom the form answers; null for a new comment. */
  replyTo: string | null
  /** At 1 the field for the text is there, at 2 who writes, at 3 the rest: an old phone must answer between them. */
  round: number
  send: () => void
  /** What a writer typed about themselves is remembered, or forgotten. */
  remember: () => void
  cancel: (() => void) | null
  /** All that is wrong, in one place. */
  summary: (failure: Failure, prefix: string) => unknown
  /** Somebody begins to write. */
  begin: () => void
}

const AKISMET_PRIVACY = 'https://akismet.com/privacy/'
const TYPES = { name: '', email: 'email', website: 'url' } as const

/** A form: native controls, faults at their fields and all together above, where the focus goes. */
export const composerView = (composer: ComposerController, context: ComposerContext): TemplateResult => {
  const { words, level, form, replyTo, cancel, round } = context
  const { state } = composer
  const { parentId, writer } = composer.options
  const prefix = parentId === null ? 'f' : 'r'
  const failure = state.status === 'failed' ? state.failure : null
  const fault = (field: string) => failure?.errors?.find((error) => error.field === field)
  const described = (field: string, hint?: boolean) =>
    [hint && `${prefix}-${field}-h`, fault(field) && `${prefix}-${field}-e`].filter(Boolean).join(' ') ||
    nothing
  const faultView = (field: string) => {
    const error = fault(field)
    return error ? html`<p class="fault" part="error" id="${prefix}-${field}-e">${error.title}</p>` : nothing
  }
  const label = (field: string, text: string, required: boolean) =>
    html`<label for="${prefix}-${field}" part="label"
      >${text}${required ? html` <span aria-hidden="true">*</span>` : nothing}</label
    >`

  const writerField = (field: (typeof WRITER_FIELDS)[number]) => {
    const use = form.fields[field]
    if (use === 'off') return nothing
    return html`<div class="field" part="field">
      ${label(field, words[field], use === 'required')} ${faultView(field)}
      <input
        id="${prefix}-${field}"
        part="input"
        name=${field}
        type=${TYPES[field] || 'text'}
        autocomplete=${TYPES[field] || field}
        ?required=${use === 'required'}
        aria-invalid=${fault(field) ? 'true' : nothing}
        aria-describedby=${described(field, field === 'email')}
        .value=${writer[field]}
        @input=${(event: InputEvent & { target: HTMLInputElement }) => {
          writer[field] = event.target.value
          context.remember()
        }}
      />
      ${
        field === 'email'
          ? html`<p class="hint" part="hint" id="${prefix}-email-h">${words.emailHint}</p>`
          : nothing
      }
    </div>`
  }

  const writerFields = () =>
    html`<input
        class="unseen"
        name="contact"
        tabindex="-1"
        autocomplete="off"
        aria-hidden="true"
        @input=${(event: InputEvent & { target: HTMLInputElement }) => (composer.contact = event.target.value)}
      />
      ${
        WRITER_FIELDS.some((field) => form.fields[field] !== 'off')
          ? html`<div class="writer">${WRITER_FIELDS.map(writerField)}</div>
              <label class="tick"
                ><input
                  type="checkbox"
                  name="remember"
                  .checked=${writer.remember}
                  @change=${(event: Event & { target: HTMLInputElement }) => {
                    writer.remember = event.target.checked
                    context.remember()
                  }}
                /><span>${words.remember}</span></label
              >`
          : nothing
      }`

  /** From the consent to what is pressed. */
  const rest = () =>
    html`${parentId === null ? html`<slot name="privacy-notice"></slot>` : nothing}
      <div class="field" part="consent">
        ${faultView('consent')}
        <div class="tick">
          <input
            type="checkbox"
            id="${prefix}-consent"
            name="consent"
            aria-required="true"
            aria-invalid=${fault('consent') ? 'true' : nothing}
            aria-describedby=${described('consent')}
            .checked=${composer.hasAgreed(form.policy)}
            @change=${(event: Event & { target: HTMLInputElement }) => composer.agree(event.target.checked ? form.policy : null)}
          /><label for="${prefix}-consent" lang=${form.policy.lang}
            >${linked(form.policy.words, form.policy.url)}&nbsp;<span aria-hidden="true">*</span></label
          >
        </div>
      </div>
      <div class="actions">
        <button part="submit" class="submit">
          <span>${state.status === 'sending' ? words.sending : words.send}</span>
        </button>
        ${cancel ? html`<button type="button" class="plain" part="cancel" @click=${cancel}>${words.cancel}</button>` : nothing}
      </div>
      ${
        form.processors.includes('akismet')
          ? html`<p class="hint" part="processors">${linked(words.akismet, AKISMET_PRIVACY)}</p>`
          : nothing
      }`

  // What is there stands where it will stand: what is seen of it must not move when the rest comes.
  return html`<form
    class=${round < 3 ? 'slow' : nothing}
    part="form"
    novalidate
    aria-labelledby="${prefix}-title"
    @focusin=${context.begin}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      context.send()
    }}
  >
    <div class="title" part="form-title" id="${prefix}-title" role="heading" aria-level=${level + 1}>
      ${replyTo === null ? words.write : inSentence(words.replyTo, replyTo)}
    </div>
    ${parentId === null ? siteWords(form, 'aboveForm') : nothing}
    ${failure ? context.summary(failure, prefix) : nothing}
    <p class="hint" part="hint">${words.required}</p>
    <div class="field" part="field">
      ${label('body', words.body, true)} ${faultView('body')}
      <textarea
        id="${prefix}-body"
        part="textarea"
        name="body"
        dir="auto"
        required
        aria-invalid=${fault('body') ? 'true' : nothing}
        aria-describedby=${described('body')}
        .value=${composer.body}
        @input=${(event: InputEvent & { target: HTMLTextAreaElement }) => composer.write(event.target.value)}
      ></textarea>
    </div>
    ${round > 1 ? writerFields() : nothing} ${round > 2 ? rest() : nothing}
  </form>`
}
