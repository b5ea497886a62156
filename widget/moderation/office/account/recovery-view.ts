import { html, nothing } from 'lit'
import { accountWords } from '../../../../worker/contract/i18n/moderation/office/account-words.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import type { Words } from '../../views/words.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { confirmView } from '../parts/confirm-view.ts'
import { loadedView } from '../parts/loaded-view.ts'
import { secretView } from '../parts/secret-view.ts'
import type { WaysIn } from './ways-in.ts'

/** One-time codes for the day on which no passkey is at hand. */
export const recoveryView = (desk: OfficeDesk, words: Words, ways: WaysIn) => {
  const a = accountWords[words.language]
  const make = () => ways.makeCodes(a.made)
  return html`<section aria-labelledby="recovery-title">
    <h3 id="recovery-title" tabindex="-1">${a.recovery}</h3>
    <p>${a.recoveryText}</p>
    ${loadedView(
      words,
      ways.recovery,
      ({ left }) =>
        html`<p>${a.left(left)}</p>
          ${
            ways.codes.length > 0
              ? secretView(desk, words, {
                  id: 'codes',
                  label: a.recovery,
                  text: ways.codes.join('\n'),
                  rows: ways.codes.length,
                  onKept: () => ways.kept(),
                })
              : nothing
          }
          <div class="row">
            ${
              left === 0
                ? html`<button type="button" @click=${make}>${a.make}</button>`
                : confirmView(words, {
                    id: 'make-codes',
                    label: a.make,
                    title: a.makeTitle,
                    text: a.makeText,
                    onYes: make,
                  })
            }
          </div>
          ${actTroubleView(words, ways.act, 'codes')}`,
    )}
  </section>`
}
