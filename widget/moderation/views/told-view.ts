import { html } from 'lit'
import { TOLD_FIELDS } from '../../../worker/contract/i18n/moderation/eyes-messages.ts'
import type { Sent } from '../../../worker/contract/moderation/history.ts'
import { relativeTime } from '../dates.ts'
import type { Words } from './words.ts'

/** What Akismet was told, folded: it is long, and most of it stands above. */
export const toldView = ({ m, language, now }: Words, sent: Sent | null) => {
  const { told } = m.eyes
  if (sent === null) return html`<p class="quiet">${told.gone}</p>`
  const label = (name: string) => {
    const known = TOLD_FIELDS.find((field) => field === name)
    return known ? told.fields[known] : name
  }
  const ago = relativeTime(language, sent.at, now)
  return html`<p>${sent.answered ? told.when(ago) : told.tried(ago)}</p>
    <p class="quiet">${told.rebuilt}</p>
    <dl class="told">
      ${sent.fields.map(
        ({ name, value }) =>
          html`<div>
            <dt>${label(name)}</dt>
            <dd dir="auto">${value === null ? html`<i>${told.hidden}</i>` : value}</dd>
          </div>`,
      )}
    </dl>`
}
