import { html, nothing } from 'lit'
import { officeWords } from '../../../../worker/contract/i18n/moderation/office/office-words.ts'
import type { Words } from '../../views/words.ts'

type Confirm = {
  /** Of the dialog; no other on the page has it. */
  id: string
  /** On the button that opens it, and on the one that does it, where that says nothing of its own. */
  label: string
  yes?: string
  /** What it is done to: a list has many such buttons, and a screen reader hears them one by one. */
  of?: string
  title: string
  text: string
  onYes: () => void
}

/** A button for what cannot be undone: it asks first, and the focus comes back to it. */
export const confirmView = (
  { language }: Words,
  { id, label, yes = label, of, title, text, onYes }: Confirm,
) => {
  const dialogOf = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')
  const ask = (event: Event) => {
    const dialog = (event.currentTarget as HTMLElement).nextElementSibling
    if (dialog instanceof HTMLDialogElement) dialog.showModal()
  }
  const done = (event: Event) => {
    dialogOf(event)?.close()
    onYes()
  }
  return html`<button
      type="button"
      aria-haspopup="dialog"
      aria-label=${of === undefined ? nothing : `${label} ${of}`}
      @click=${ask}
    >
      ${label}
    </button>
    <dialog aria-labelledby="${id}-title" aria-describedby="${id}-text">
      <h3 id="${id}-title">${title}</h3>
      <p id="${id}-text">${text}</p>
      <div class="row">
        <button type="button" autofocus @click=${(event: Event) => dialogOf(event)?.close()}>
          ${officeWords[language].cancel}
        </button>
        <button type="button" class="primary" @click=${done}>${yes}</button>
      </div>
    </dialog>`
}
