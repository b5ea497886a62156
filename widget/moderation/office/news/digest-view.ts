import { html, nothing } from 'lit'
import { LANGUAGE_NAMES } from '../../../../worker/contract/i18n/language-names.ts'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import { newsWords } from '../../../../worker/contract/i18n/moderation/office/news-words.ts'
import { DIGEST_FREQUENCIES } from '../../../../worker/contract/moderation/desk-limits.ts'
import type { ChangeDigest, Digest } from '../../../../worker/contract/moderation/digest.ts'
import { relativeTime } from '../../dates.ts'
import type { Words } from '../../views/words.ts'
import type { Act } from '../parts/act.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { choiceFieldView } from '../parts/choice-field-view.ts'
import { fieldError } from '../../field-error.ts'
import { formText } from '../parts/form-text.ts'
import { textFieldView } from '../parts/text-field-view.ts'
import { tickView } from '../parts/tick-view.ts'

type Props = { act: Act; onChange: (wish: ChangeDigest) => void; onConfirm: (code: string) => void }

/** What one hears by mail: never more than asked for, and nothing before the address is confirmed. */
export const digestView = (words: Words, digest: Digest, { act, onChange, onConfirm }: Props) => {
  const { language, now } = words
  const n = newsWords[language]
  if (!digest.available) return html`<p class="quiet">${n.unavailable}</p>`
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    onChange({
      frequency: DIGEST_FREQUENCIES.find((known) => known === data.get('frequency')) ?? 'off',
      hour: Number(formText(data, 'digest-hour')),
      lang: LANGUAGES.find((known) => known === data.get('digest-lang')) ?? language,
      address: formText(data, 'digest-address') || null,
    })
  }
  const confirm = (event: SubmitEvent) => {
    event.preventDefault()
    onConfirm(formText(new FormData(event.currentTarget as HTMLFormElement), 'digest-code'))
  }
  const { address, confirmed, lastSentAt } = digest
  const failure = act.failure('digest')
  return html`<form @submit=${send}>
      <p>${n.intro}</p>
      <div class="field" role="radiogroup" aria-labelledby="frequency-label">
        <span class="label" id="frequency-label">${n.frequency}</span>
        ${DIGEST_FREQUENCIES.map((value) =>
          tickView({
            type: 'radio',
            name: 'frequency',
            value,
            label: n.frequencies[value],
            checked: value === digest.frequency,
          }),
        )}
      </div>
      ${textFieldView({ id: 'digest-address', label: n.address, type: 'email', value: address ?? '', error: fieldError(words, failure, 'address') })}
      <div class="side">
        ${textFieldView({ id: 'digest-hour', label: n.hour, hint: n.hourHint, type: 'number', min: 0, max: 23, value: digest.hour })}
        ${choiceFieldView({
          id: 'digest-lang',
          label: n.lang,
          value: digest.lang,
          choices: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
        })}
      </div>
      <div class="row">
        <button class="primary" aria-disabled=${act.working ? 'true' : 'false'}>${n.save}</button>
      </div>
      ${actTroubleView(words, act, 'digest')}
    </form>
    ${address && confirmed ? html`<p>${n.confirmedAt(address)}</p>` : nothing}
    ${
      address && !confirmed
        ? html`<form @submit=${confirm}>
            <p>${n.codeSent(address)}</p>
            ${textFieldView({ id: 'digest-code', label: n.code, required: true, maxLength: 20 })}
            <div class="row"><button>${n.confirm}</button></div>
            ${actTroubleView(words, act, 'code')}
          </form>`
        : nothing
    }
    ${lastSentAt ? html`<p class="quiet">${n.lastSent(relativeTime(language, lastSentAt, now))}</p>` : nothing}`
}
