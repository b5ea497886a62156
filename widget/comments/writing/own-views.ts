import type { OwnMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Tools } from './writing.ts'

/** What a writer does with one of their comments at the moment. `unanswered`: the fault is that no answer came. */
export type Act =
  | { status: 'editing'; body: string; fault: string | null; unanswered?: boolean }
  | { status: 'asking'; fault: string | null; unanswered?: boolean }
  | { status: 'saving'; body: string }

type Html = Pick<Tools, 'html' | 'nothing'>
type Editor = {
  id: string
  until: number
  act: Extract<Act, { body: string }>
  save: () => void
  close: () => void
}
type Buttons = {
  id: string
  /** Null where it can no longer be edited. */
  until: number | null
  token: string | undefined
  edit: () => void
  withdraw: () => void
}
type Question = { id: string; fault: string | null; withdraw: () => void; close: () => void }

/** What can be done with one's own comment. */
export const buttonsView = (
  { html, nothing, api }: Html & Pick<Tools, 'api'>,
  words: OwnMessages,
  { id, until, token, edit, withdraw }: Buttons,
): unknown =>
  html`${
      until === null
        ? nothing
        : html`<button
            type="button"
            class="plain"
            part="edit"
            aria-describedby="by-${id} l-${id}"
            @click=${edit}
          >
            ${words.edit}
          </button>`
    }
    <button type="button" class="plain" part="withdraw" aria-describedby="by-${id}" @click=${withdraw}>
      ${words.withdraw}
    </button>
    <a
      class="plain"
      part="receipt"
      href="${api}/receipt?token=${token ?? ''}"
      target="_blank"
      rel="noopener noreferrer"
      >${words.privatePage}</a
    >
    ${until === null ? nothing : html`<span class="hint" part="edit-left" id="l-${id}" data-until=${until}></span>`}`

/** The words of one's own comment, and how long they can still be changed. */
export const editorView = (
  { html, nothing }: Html,
  words: OwnMessages,
  { id, until, act, save, close }: Editor,
): unknown => {
  const fault = act.status === 'editing' ? act.fault : null
  return html`<form
    part="edit-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      save()
    }}
  >
    <label for="e-${id}">${words.editLabel}</label>
    <textarea
      id="e-${id}"
      part="textarea"
      rows="4"
      dir="auto"
      required
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `x-${id} l-${id}` : `l-${id}`}
      .value=${act.body}
      @input=${(event: InputEvent & { target: HTMLTextAreaElement }) => {
        if (act.status === 'editing') act.body = event.target.value
      }}
    ></textarea>
    ${fault ? html`<p class="fault" role="alert" id="x-${id}">${fault}</p>` : nothing}
    <p class="hint" part="edit-left" id="l-${id}" data-until=${until}></p>
    <p class="unseen" aria-live="polite" data-until=${until}></p>
    <div class="actions">
      <button part="submit" class="submit"><span>${words.save}</span></button>
      <button type="button" class="plain" @click=${close}>${words.cancel}</button>
    </div>
  </form>`
}

/** Asked before anything is erased. */
export const questionView = (
  { html, nothing }: Html,
  words: OwnMessages,
  { id, fault, withdraw, close }: Question,
): unknown =>
  html`<dialog
    id="d-${id}"
    part="dialog"
    aria-labelledby="q-${id}"
    aria-describedby="m-${id}"
    @close=${close}
  >
    <p class="title" id="q-${id}">${words.withdrawAsk}</p>
    <p id="m-${id}">${words.withdrawMeans}</p>
    ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
    <form method="dialog" class="actions">
      <button type="button" class="submit" part="confirm" @click=${withdraw}>
        <span>${words.withdrawConfirm}</span>
      </button>
      <button class="plain" autofocus>${words.keep}</button>
    </form>
  </dialog>`
