import { html, nothing } from 'lit'
import { BODY_MAX } from '../../../worker/contract/limits.ts'
import { BAN_KINDS, NOTE_MAX, type BanKind } from '../../../worker/contract/moderation/constants.ts'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import type { NewBan } from '../../../worker/contract/moderation/bans.ts'
import type { Failure } from '../../shared/http.ts'
import type { ActSheet, Draft } from '../act-controller.ts'
import { failureSentence } from '../failure-sentence.ts'
import { sendByKey } from '../key-table.ts'
import { fieldError } from '../field-error.ts'
import { banFieldsView, banOf, textOf } from './ban-fields-view.ts'
import { fieldView } from './field-view.ts'
import type { Words } from './words.ts'

type Props = {
  sheet: ActSheet
  draft: Draft
  onDraft: (draft: Draft) => void
  onKind: (kind: BanKind) => void
  onWrite: (words: string) => void
  onBan: (wish: Omit<NewBan, 'kind' | 'comment'>) => void
  onCancel: () => void
}

/** The sheet for what has to be written down: a reply, an edit, a note, a ban. */
export const actSheetView = (words: Words, props: Props) => {
  const { m } = words
  const { act, comment, working, failure } = props.sheet
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement)
    if (act === 'ban') return props.onBan(banOf(given))
    const text = textOf(given, 'words')
    if (text.trim() !== '') props.onWrite(text)
  }
  const keep = (event: Event) => {
    const given = new FormData(event.currentTarget as HTMLFormElement)
    const value = textOf(given, 'value')
    props.onDraft({
      ...Object.fromEntries(FIELDS.map((name) => [name, textOf(given, name)])),
      ...(value !== comment.author.name && { value }),
    })
  }
  // Three dots lead to a sheet; here it is.
  const title = m.act[act].replace('…', '')
  return html`<h2 id="act-title">${title}</h2>
    <p class="quiet">${m.act.about(comment.author.name ?? m.comment.anonymous)}</p>
    ${act === 'edit' ? nothing : html`<blockquote class="parent" dir="auto">${comment.body}</blockquote>`}
    <form class="fields" @submit=${submit} @input=${keep} @keydown=${sendByKey}>
      ${act === 'ban' ? banFields(words, props) : wordsField(words, props)}
      ${failure ? troubleView(words, failure) : nothing}
      <div class="row">
        <button type="submit" class="primary" aria-disabled=${working ? 'true' : 'false'}>
          ${working ? m.act.working : act === 'reply' || act === 'ban' ? title : m.act.send}
        </button>
        <button type="button" @click=${props.onCancel}>${m.act.cancel}</button>
      </div>
    </form>`
}

const FIELDS = ['words', 'kind', 'effect', 'until', 'reason']

/** What is wrong with one field stands at that field. */
const troubleView = ({ language }: Words, failure: Failure) =>
  html`<p class="trouble" role="alert">${failureSentence(language, failure)}</p>`

const LENGTHS = { reply: BODY_MAX, edit: BODY_MAX, note: NOTE_MAX } as const

const wordsField = (words: Words, { sheet, draft }: Props) => {
  const { m } = words
  const { act, comment, failure } = sheet
  if (act === 'ban') return nothing
  const hint = { reply: m.act.replyHint, edit: m.act.editHint, note: m.act.noteHint }[act]
  const label = { reply: m.act.replyWords, edit: m.act.editWords, note: m.act.noteWords }[act]
  const text = draft['words'] ?? (act === 'edit' ? comment.body : '')
  const error = fieldError(words, failure, act === 'note' ? 'text' : 'body')
  return fieldView(
    { id: 'act-words', label, hint, error },
    ({ id, describedBy, invalid }) =>
      html`<textarea
        name="words"
        id=${id}
        rows="6"
        required
        autofocus
        dir="auto"
        maxlength=${LENGTHS[act]}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${text}
      ></textarea>`,
  )
}

const possible = ({ writer, hasEmail, hasAddress }: DeskComment): BanKind[] =>
  BAN_KINDS.filter(
    (kind) =>
      (kind !== 'writer' || writer !== null) &&
      (kind !== 'email' || hasEmail) &&
      (kind !== 'address' || hasAddress),
  )

const banFields = (words: Words, { sheet, draft, onKind }: Props) => {
  const { comment, kind, failure } = sheet
  const value = draft['value'] || (kind === 'name' ? (comment.author.name ?? '') : '')
  const typed = kind === 'name' || kind === 'text' ? value : null
  return banFieldsView(words, {
    kinds: possible(comment),
    kind,
    value: typed,
    draft,
    failure,
    first: true,
    onKind,
  })
}
