import { html, nothing } from 'lit'
import { accountWords } from '../../../../worker/contract/i18n/moderation/office/account-words.ts'
import { relativeTime } from '../../dates.ts'
import type { Words } from '../../views/words.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { loadedView } from '../parts/loaded-view.ts'
import type { WaysIn } from './ways-in.ts'

/** Where one is signed in. */
export const devicesView = (words: Words, ways: WaysIn) => {
  const { language, now } = words
  const a = accountWords[language]
  const ago = (iso: string) => relativeTime(language, iso, now)
  return html`<section aria-labelledby="devices-title">
    <h3 id="devices-title">${a.devices}</h3>
    ${loadedView(
      words,
      ways.devices,
      ({ devices }) =>
        html`<ul class="entries">
            ${devices.map(
              ({ id, device, current, lastSeenAt, createdAt }) =>
                html`<li>
                  <p>
                    <strong>${device}</strong>
                    ${current ? html`<span class="quiet">(${a.here})</span>` : nothing}
                  </p>
                  <p class="quiet">${a.seen(ago(lastSeenAt), ago(createdAt))}</p>
                  ${
                    current
                      ? nothing
                      : html`<div class="row">
                          <button
                            type="button"
                            aria-label="${a.end}: ${device}"
                            @click=${() => ways.signOut(id, a.ended)}
                          >
                            ${a.end}
                          </button>
                        </div>`
                  }
                  ${actTroubleView(words, ways.act, id)}
                </li>`,
            )}
          </ul>
          ${
            devices.length > 1
              ? html`<button type="button" @click=${() => ways.signOut(null, a.othersEnded)}>
                  ${a.endOthers}
                </button>`
              : nothing
          }
          ${actTroubleView(words, ways.act, 'others')}`,
    )}
  </section>`
}
