import { html, nothing } from 'lit'
import { BODY_MAX, REASON_MAX } from '../../../worker/contract/limits.ts'
import {
  BAN_EFFECTS,
  BAN_KINDS,
  NOTE_MAX,
  PATTERN_MAX,
  type BanEffect,
  type BanKind,
} from '../../../worker/contract/moderation/constants.ts'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import type { NewBan } from '../../../worker/contract/moderation/bans.ts'
import type { ActSheet } from '../act-controller.ts'
import { failureSentence } from '../failure-sentence.ts'
import type { Words } from './words.ts'

type Props = {
  sheet: ActSheet
  draft: string | null
  onDraft: (text: string) => void
  onKind: (kind: BanKind) => void
  onWrite: (words: string) => void
  onBan: (wish: Omit<NewBan, 'kind' | 'comment'>) => void
  onCancel: () => void
}

/** The sheet for what has to be written down: a reply, an edit, a note, a ban. */
export const actSheetView = (words: Words, props: Props) => {
  const { m, language } = words
  const { sheet } = props
  const { act, comment, working, failure } = sheet
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement)
    if (act === 'ban') return props.onBan(banOf(given))
    const text = textOf(given, 'words')
    if (text.trim() !== '') props.onWrite(text)
  }
  // Three dots lead to a sheet; here it is.
  const title = m.act[act].replace('…', '')
  return html`<h2 id="act-title">${title}</h2>
    <p class="quiet">${m.act.about(comment.author.name ?? m.comment.anonymous)}</p>
    ${act === 'edit' ? nothing : html`<blockquote class="parent" dir="auto">${comment.body}</blockquote>`}
    <form class="fields" @submit=${submit}>
      ${act === 'ban' ? banFields(words, props) : wordsField(words, props)}
      ${
        failure
          ? html`<p class="trouble" role="alert">
              ${(failure.errors?.length ? failure.errors : [failure]).map(
                (one) => html`${failureSentence(language, one)} `,
              )}
            </p>`
          : nothing
      }
      <div class="row">
        <button type="submit" class="primary" aria-disabled=${working ? 'true' : 'false'}>
          ${working ? m.act.working : act === 'reply' || act === 'ban' ? title : m.act.send}
        </button>
        <button type="button" @click=${props.onCancel}>${m.act.cancel}</button>
      </div>
    </form>`
}

const textOf = (given: FormData, name: string): string => {
  const value = given.get(name)
  return typeof value === 'string' ? value : ''
}

/** The last day of a ban is whole. */
const endOf = (day: string): string => new Date(`${day}T23:59:59`).toISOString()

const banOf = (given: FormData): Omit<NewBan, 'kind' | 'comment'> => {
  const [until, value, reason] = [
    textOf(given, 'until'),
    textOf(given, 'value').trim(),
    textOf(given, 'reason'),
  ]
  const effect = BAN_EFFECTS.find((known) => known === given.get('effect')) ?? 'hold'
  return {
    effect,
    until: until === '' ? null : endOf(until),
    ...(value && { value }),
    ...(reason && { reason }),
  }
}

const LENGTHS = { reply: BODY_MAX, edit: BODY_MAX, note: NOTE_MAX } as const

const wordsField = ({ m }: Words, { sheet, draft, onDraft }: Props) => {
  const { act, comment } = sheet
  if (act === 'ban') return nothing
  const hint = { reply: m.act.replyHint, edit: m.act.editHint, note: m.act.noteHint }[act]
  const label = { reply: m.act.replyWords, edit: m.act.editWords, note: m.act.noteWords }[act]
  const text = draft ?? (act === 'edit' ? comment.body : '')
  return html`<label>
      ${label}
      <textarea
        name="words"
        id="act-words"
        rows="6"
        required
        autofocus
        dir="auto"
        maxlength=${LENGTHS[act]}
        aria-describedby="act-hint"
        .value=${text}
        @input=${(event: Event) => onDraft((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    <p class="quiet" id="act-hint">${hint}</p>`
}

const possible = ({ writer, hasEmail, hasAddress }: DeskComment): BanKind[] =>
  BAN_KINDS.filter(
    (kind) =>
      (kind !== 'writer' || writer !== null) &&
      (kind !== 'email' || hasEmail) &&
      (kind !== 'address' || hasAddress),
  )

const banFields = ({ m }: Words, { sheet, onKind }: Props) => {
  const { comment, kind } = sheet
  const pattern = kind === 'name' || kind === 'text'
  return html`<label>
      ${m.act.banWhat}
      <select
        name="kind"
        autofocus
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value
          const known = BAN_KINDS.find((one) => one === chosen)
          if (known) onKind(known)
        }}
      >
        ${possible(comment).map(
          (one) => html`<option value=${one} ?selected=${one === kind}>${m.act.banKinds[one]}</option>`,
        )}
      </select>
    </label>
    ${
      pattern
        ? html`<label>
              ${m.act.banPattern}
              <input
                name="value"
                required
                maxlength=${PATTERN_MAX}
                autocomplete="off"
                aria-describedby="pattern-hint"
                .value=${kind === 'name' ? (comment.author.name ?? '') : ''}
              />
            </label>
            <p class="quiet" id="pattern-hint">${m.act.banPatternHint}</p>`
        : nothing
    }
    <label>
      ${m.act.banEffect}
      <select name="effect">
        ${BAN_EFFECTS.map((effect: BanEffect) => html`<option value=${effect}>${m.act.banEffects[effect]}</option>`)}
      </select>
    </label>
    <label>${m.act.banUntil}<input type="date" name="until" aria-describedby="until-hint" /></label>
    <p class="quiet" id="until-hint">${m.act.banUntilHint}</p>
    <label>${m.act.banReason}<input name="reason" maxlength=${REASON_MAX} autocomplete="off" /></label>`
}
