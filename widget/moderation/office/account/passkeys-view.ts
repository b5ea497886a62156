import { html, nothing } from 'lit'
import { accountWords } from '../../../../worker/contract/i18n/moderation/office/account-words.ts'
import { officeWords } from '../../../../worker/contract/i18n/moderation/office/office-words.ts'
import { relativeTime } from '../../dates.ts'
import { troubleView } from '../../views/trouble-view.ts'
import type { Words } from '../../views/words.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { confirmView } from '../parts/confirm-view.ts'
import { loadedView } from '../parts/loaded-view.ts'
import type { WaysIn } from './ways-in.ts'

/** One's own passkeys. */
export const passkeysView = (words: Words, ways: WaysIn) => {
  const { m, language, now } = words
  const a = accountWords[language]
  const ago = (iso: string) => relativeTime(language, iso, now)
  const rename = (id: string) => (event: SubmitEvent) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget as HTMLFormElement).get('name')
    if (typeof name === 'string') ways.rename(id, name.trim(), a.renamed)
  }
  return html`<section aria-labelledby="passkeys-title">
    <h3 id="passkeys-title">${a.passkeys}</h3>
    ${loadedView(
      words,
      ways.passkeys,
      ({ passkeys }) =>
        html`<ul class="entries">
            ${passkeys.map(
              ({ id, name, lastUsedAt, createdAt }) =>
                html`<li>
                  <div class="row">
                    <form class="line" @submit=${rename(id)}>
                      <input name="name" aria-label=${a.nameOf} value=${name} required maxlength="80" />
                      <button>${a.rename}</button>
                    </form>
                    ${confirmView(words, {
                      id: `passkey-${id}`,
                      label: officeWords[language].remove,
                      title: a.removeTitle(name),
                      text: a.removeText,
                      onYes: () => ways.forget(id, a.removed),
                    })}
                  </div>
                  <p class="quiet">
                    ${lastUsedAt ? a.used(ago(lastUsedAt), ago(createdAt)) : a.unused(ago(createdAt))}
                  </p>
                  ${actTroubleView(words, ways.act, id)}
                </li>`,
            )}
          </ul>
          ${passkeys.length === 0 ? html`<p>${a.noPasskeys}</p>` : nothing}
          <button
            type="button"
            aria-disabled=${ways.act.working ? 'true' : 'false'}
            @click=${() => ways.add(m.passkey.added)}
          >
            ${ways.act.doing('add') ? m.passkey.working : m.passkey.another}
          </button>
          ${troubleView(words, ways.trouble)} ${actTroubleView(words, ways.act, 'add')}`,
    )}
  </section>`
}
