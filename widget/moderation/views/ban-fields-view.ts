import { html, nothing } from 'lit'
import { REASON_MAX } from '../../../worker/contract/limits.ts'
import {
  BAN_EFFECTS,
  BAN_KINDS,
  PATTERN_MAX,
  type BanKind,
} from '../../../worker/contract/moderation/constants.ts'
import type { NewBan } from '../../../worker/contract/moderation/bans.ts'
import type { Failure } from '../../shared/http.ts'
import type { Draft } from '../act-controller.ts'
import { fieldError } from '../field-error.ts'
import { fieldView } from './field-view.ts'
import type { Words } from './words.ts'

type Props = {
  kinds: readonly BanKind[]
  kind: BanKind
  /** What is to be typed; null: a comment says whom it is about. */
  value: string | null
  /** What was typed and chosen before. */
  draft?: Draft
  failure: Failure | null
  /** In a sheet, which opens with its first field. */
  first?: boolean
  onKind: (kind: BanKind) => void
}

/** The fields of a ban, wherever one is written. */
export const banFieldsView = (
  words: Words,
  { kinds, kind, value, draft = {}, failure, first = false, onKind }: Props,
) => {
  const m = words.m.act
  const error = (field: string) => fieldError(words, failure, field)
  const email = kind === 'email'
  return html`${fieldView(
    { id: 'ban-kind', label: m.banWhat },
    ({ id }) =>
      html`<select
        id=${id}
        name="kind"
        ?autofocus=${first}
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value
          const known = BAN_KINDS.find((one) => one === chosen)
          if (known) onKind(known)
        }}
      >
        ${kinds.map((one) => html`<option value=${one} ?selected=${one === kind}>${m.banKinds[one]}</option>`)}
      </select>`,
  )}
  ${
    value === null
      ? nothing
      : fieldView(
          {
            id: 'ban-value',
            label: email ? words.m.comment.email : m.banPattern,
            hint: email ? undefined : m.banPatternHint,
            error: error('value'),
          },
          ({ id, describedBy, invalid }) =>
            html`<input
              id=${id}
              name="value"
              required
              maxlength=${email ? 254 : PATTERN_MAX}
              autocomplete="off"
              spellcheck="false"
              aria-describedby=${describedBy}
              aria-invalid=${invalid}
              .value=${value}
            />`,
        )
  }
  ${fieldView(
    { id: 'ban-effect', label: m.banEffect },
    ({ id }) =>
      html`<select id=${id} name="effect">
        ${BAN_EFFECTS.map((effect) => html`<option value=${effect} ?selected=${effect === draft['effect']}>${m.banEffects[effect]}</option>`)}
      </select>`,
  )}
  ${fieldView(
    {
      id: 'ban-until',
      label: m.banUntil,
      hint: kind === 'address' ? m.banUntilAddress : m.banUntilHint,
      error: error('until'),
    },
    ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        type="date"
        name="until"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${draft['until'] ?? ''}
      />`,
  )}
  ${fieldView(
    { id: 'ban-reason', label: m.banReason, error: error('reason') },
    ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        name="reason"
        maxlength=${REASON_MAX}
        autocomplete="off"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${draft['reason'] ?? ''}
      />`,
  )}`
}

/** The text of a field, by its name. */
export const textOf = (given: FormData, name: string): string => {
  const value = given.get(name)
  return typeof value === 'string' ? value : ''
}

/** The last day of a ban is whole. */
const endOf = (day: string): string => new Date(`${day}T23:59:59`).toISOString()

/** What was written into the fields of a ban. */
export const banOf = (given: FormData): Omit<NewBan, 'kind' | 'comment'> => {
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
