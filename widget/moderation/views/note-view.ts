import { html, nothing } from 'lit'
import { noteWords } from '../../../worker/contract/i18n/moderation/note-words.ts'
import type { Note } from '../../../worker/contract/moderation/history.ts'
import { timeView } from './time-view.ts'
import type { Words } from './words.ts'

/** Which notes may be taken away: all, those of one member, or none. */
export type NoteProps = { removable: 'all' | { of: string } | null; onRemove: (note: string) => void }

/** So many letters tell one note from another. */
const START = 40

/** A note for colleagues. What is removed is gone for everybody, so that it is asked first. */
export const noteView = (words: Words, { id, at, by, text }: Note, { removable, onRemove }: NoteProps) =>
  html`<li>
    ${timeView(words, at)} · <bdi>${words.m.history.by.moderator(by.name)}</bdi>
    <div class="body" dir="auto">${text}</div>
    ${removable === 'all' || (removable !== null && removable.of === by.id) ? removeView(words, id, text, onRemove) : nothing}
  </li>`

const removeView = ({ language }: Words, id: string, text: string, onRemove: NoteProps['onRemove']) => {
  const n = noteWords[language]
  const dialogOf = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')
  const ask = (event: Event) => {
    const dialog = (event.currentTarget as HTMLElement).nextElementSibling
    if (dialog instanceof HTMLDialogElement) dialog.showModal()
  }
  const remove = (event: Event) => {
    dialogOf(event)?.close()
    onRemove(id)
  }
  return html`<button
      type="button"
      class="plain"
      aria-haspopup="dialog"
      aria-label=${n.removeOf(text.slice(0, START))}
      @click=${ask}
    >
      ${n.remove}
    </button>
    <dialog aria-labelledby="note-${id}-title" aria-describedby="note-${id}-text">
      <h2 id="note-${id}-title">${n.title}</h2>
      <p id="note-${id}-text">${n.text}</p>
      <div class="row">
        <button type="button" autofocus @click=${(event: Event) => dialogOf(event)?.close()}>
          ${n.keep}
        </button>
        <button type="button" class="primary" @click=${remove}>${n.remove.replace('…', '')}</button>
      </div>
    </dialog>`
}
