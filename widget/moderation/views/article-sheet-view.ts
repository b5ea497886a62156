import { html, nothing } from 'lit'
import { articleWords } from '../../../worker/contract/i18n/moderation/article-words.ts'
import { THREAD_TITLE_MAX, THREAD_URL_MAX } from '../../../worker/contract/limits.ts'
import type { ArticleDraft, ArticleState } from '../article-sheet.ts'
import { failureSentence } from '../failure-sentence.ts'
import { fieldError } from '../field-error.ts'
import { sendByKey } from '../key-table.ts'
import { textOf } from './ban-fields-view.ts'
import { fieldView } from './field-view.ts'
import type { Words } from './words.ts'

type Props = {
  state: ArticleState
  draft: ArticleDraft
  onDraft: (draft: ArticleDraft) => void
  onSave: (draft: ArticleDraft) => void
  onCancel: () => void
}

/** The sheet in which the newsroom corrects the address and the title of an article. */
export const articleSheetView = (words: Words, { state, draft, onDraft, onSave, onCancel }: Props) => {
  const { language } = words
  const a = articleWords[language]
  const m = words.m.act
  const sending = state.status === 'sending'
  const failure = state.status === 'failed' ? state.failure : null
  const typed = (event: Event): ArticleDraft => {
    const given = new FormData(event.currentTarget as HTMLFormElement)
    return { url: textOf(given, 'url'), title: textOf(given, 'title') }
  }
  return html`<h2 id="article-title">${a.title}</h2>
    <p class="quiet">${a.about}</p>
    <form
      class="fields"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        onSave(typed(event))
      }}
      @input=${(event: Event) => onDraft(typed(event))}
      @keydown=${sendByKey}
    >
      ${fieldView(
        { id: 'article-url', label: a.url, hint: a.urlHint, error: fieldError(words, failure, 'url') },
        ({ id, describedBy, invalid }) =>
          html`<input
            id=${id}
            type="url"
            name="url"
            dir="ltr"
            autofocus
            autocomplete="off"
            spellcheck="false"
            maxlength=${THREAD_URL_MAX}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${draft.url}
          />`,
      )}
      ${fieldView(
        { id: 'article-name', label: a.name, error: fieldError(words, failure, 'title') },
        ({ id, describedBy, invalid }) =>
          html`<textarea
            id=${id}
            name="title"
            rows="2"
            dir="auto"
            maxlength=${THREAD_TITLE_MAX}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            @keydown=${sendByEnter}
            .value=${draft.title}
          ></textarea>`,
      )}
      ${failure ? html`<p class="trouble" role="alert">${failureSentence(language, failure)}</p>` : nothing}
      <div class="row">
        <button type="submit" class="primary" aria-disabled=${sending ? 'true' : 'false'}>
          ${sending ? m.working : m.send}
        </button>
        <button type="button" @click=${onCancel}>${m.cancel}</button>
      </div>
    </form>`
}

/** A title is one line, however often it wraps. */
const sendByEnter = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
