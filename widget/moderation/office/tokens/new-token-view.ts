import { html } from 'lit'
import { tokensWords } from '../../../../worker/contract/i18n/moderation/office/tokens-words.ts'
import { TOKEN_DAYS_MAX, TOKEN_SCOPES } from '../../../../worker/contract/moderation/desk-limits.ts'
import type { NewApiToken } from '../../../../worker/contract/moderation/tokens.ts'
import type { Words } from '../../views/words.ts'
import type { Act } from '../parts/act.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { fieldError } from '../../field-error.ts'
import { textFieldView } from '../parts/text-field-view.ts'
import { tickView } from '../parts/tick-view.ts'

const DAY_MS = 86_400_000
const DEFAULT_DAYS = 90

/** As a date field writes it, in the clock of whoever reads it. */
const dateIn = (days: number): string => {
  const day = new Date(Date.now() + days * DAY_MS)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** A form for one more token. Its last day is valid to its end. */
export const newTokenView = (words: Words, act: Act, onMake: (token: NewApiToken) => void) => {
  const t = tokensWords[words.language]
  const failure = act.failure('make')
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const text = (name: string) => {
      const value = data.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const scope = TOKEN_SCOPES.find((known) => known === data.get('scope')) ?? 'read'
    onMake({
      name: text('token-name'),
      scope,
      expiresAt: new Date(`${text('token-end')}T23:59:59`).toISOString(),
    })
  }
  return html`<form @submit=${send}>
    <p>${t.intro}</p>
    ${textFieldView({ id: 'token-name', label: t.name, hint: t.nameHint, required: true, maxLength: 80, error: fieldError(words, failure, 'name') })}
    <div class="field" role="radiogroup" aria-labelledby="scope-label">
      <span class="label" id="scope-label">${t.scope}</span>
      ${TOKEN_SCOPES.map(
        (scope) =>
          html`<div class="choice">
            ${tickView({ type: 'radio', name: 'scope', value: scope, label: t.scopes[scope].label, checked: scope === 'read' })}
            <p class="quiet">${t.scopes[scope].hint}</p>
          </div>`,
      )}
    </div>
    ${textFieldView({
      id: 'token-end',
      label: t.end,
      type: 'date',
      required: true,
      value: dateIn(DEFAULT_DAYS),
      min: dateIn(0),
      max: dateIn(TOKEN_DAYS_MAX - 1),
      error: fieldError(words, failure, 'expiresAt'),
    })}
    <div class="row">
      <button class="primary" aria-disabled=${act.working ? 'true' : 'false'}>${t.button}</button>
    </div>
    ${actTroubleView(words, act, 'make')}
  </form>`
}
