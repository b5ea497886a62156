import type { OwnMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Tools } from './writing.ts'

/**
 * What a writer does with one of their comments at the moment. `unanswered`: the fault is that no answer came; `begun`:
 * on an earlier visit.
 */
export type Act =
  | { status: 'editing'; body: string; fault: string | null; unanswered?: boolean; begun?: boolean }
  | { status: 'asking'; fault: string | null; unanswered?: boolean }
  | { status: 'saving'; body: string }

type Html = Pick<Tools, 'html' | 'nothing'>
type Editor = {
  id: string
  /** Null where the time is over. */
  until: number | null
  act: Extract<Act, { body: string }>
  write: (body: string) => void
  save: () => void
  /** Takes a text that came too late to the form, where there is one. */
  move: (() => void) | null
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
  { id, until, act, write, save, move, close }: Editor,
): unknown => {
  const fault = act.status === 'editing' ? act.fault : null
  const isOver = until === null
  return html`<form
    part="edit-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      if (isOver) move?.()
      else save()
    }}
  >
    <div class="field" part="field">
      <label for="e-${id}" part="label">${words.editLabel}</label>
      ${act.status === 'editing' && act.begun && !isOver ? html`<p class="hint">${words.editBegun}</p>` : nothing}
      ${fault ? html`<p class="fault" role="alert" id="x-${id}">${fault}</p>` : nothing}
      <textarea
        id="e-${id}"
        part="textarea"
        rows="4"
        dir="auto"
        required
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? `x-${id} l-${id}` : `l-${id}`}
        .value=${act.body}
        ?readonly=${act.status === 'saving'}
        @input=${(event: InputEvent & { target: HTMLTextAreaElement }) => write(event.target.value)}
      ></textarea>
    </div>
    ${
      isOver
        ? html`<p class="hint" part="edit-left" id="l-${id}">${words.editOver}</p>`
        : html`<p class="hint" part="edit-left" id="l-${id}" data-until=${until}></p>`
    }
    <p class="unseen" aria-live="polite" data-until=${until ?? 0}></p>
    <div class="actions">
      ${
        isOver && !move
          ? nothing
          : html`<button part="submit" class="submit">
              <span>${isOver ? words.editToForm : words.save}</span>
            </button>`
      }
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

/** Told at the comment, where the question that was answered with yes is closed by now. */
export const unconfirmedView = ({ html }: Pick<Html, 'html'>, words: OwnMessages, fault: string): unknown =>
  html`<p class="fault" role="alert">${words.withdrawUnconfirmed} ${fault}</p>`
