import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { OwnMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import { localeOf } from '../../shared/locale-of.ts'
import type { Own } from '../comment-tree.ts'
import type { StoredReceipt } from './receipts-store.ts'
import type { Tools } from './writing.ts'

/** `isAlone`: what it answered is gone; `dismiss`: null while something of it is still open. */
type Note = { own: Own; told: StoredReceipt['told']; isAlone: boolean; dismiss: (() => void) | null }

/**
 * What only the writer is told: that it waits, then what was decided, until they put that aside; and, for good, that
 * these are not quite their words.
 */
export const noteView = (
  { html, nothing, inSentence }: Pick<Tools, 'html' | 'nothing' | 'inSentence'>,
  words: OwnMessages,
  language: Language,
  { own, told, isAlone, dismiss }: Note,
): unknown => {
  const { comment, reason, newsroomEditedAt } = own
  const { status } = comment
  const waits = status === 'pending' || status === 'spam'
  const known = status === 'approved' && told !== 'pending'
  if (known && newsroomEditedAt === null) return nothing
  const edited = (at: string) =>
    words.newsroomEdited.replace('#', () =>
      new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(
        new Date(at),
      ),
    )
  return html`<div class="note" part="note">
    ${known ? nothing : html`<p>${waits ? words.pending : status === 'trash' ? words.rejected : words.nowPublished}</p>`}
    ${isAlone ? html`<p>${words.answeredGone}</p>` : nothing}
    ${newsroomEditedAt === null ? nothing : html`<p>${edited(newsroomEditedAt)}</p>`}
    ${reason && status !== 'approved' ? html`<p>${inSentence(words.reason, reason)}</p>` : nothing}
    ${
      waits || known || !dismiss
        ? nothing
        : html`<button type="button" class="plain" part="dismiss" @click=${dismiss}>${words.dismiss}</button>`
    }
  </div>`
}
