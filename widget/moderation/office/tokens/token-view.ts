import { html, nothing } from 'lit'
import { tokensWords } from '../../../../worker/contract/i18n/moderation/office/tokens-words.ts'
import type { ApiToken } from '../../../../worker/contract/moderation/tokens.ts'
import { fullTime, relativeTime } from '../../dates.ts'
import type { Words } from '../../views/words.ts'
import type { Act } from '../parts/act.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { confirmView } from '../parts/confirm-view.ts'

/** A token, without its secret. */
export const tokenView = (words: Words, token: ApiToken, act: Act, onRevoke: () => void) => {
  const { language, now } = words
  const t = tokensWords[language]
  return html`<li>
    <p>
      <strong>${token.name}</strong>
      <span class="quiet">${t.scopes[token.scope].label} · ${t.states[token.state]}</span>
    </p>
    <p class="quiet">
      ${t.about(token.by, fullTime(language, token.expiresAt))}
      ${token.lastUsedAt ? t.used(relativeTime(language, token.lastUsedAt, now)) : t.unused}
    </p>
    ${
      token.state === 'active'
        ? html`<div class="row">
            ${confirmView(words, {
              id: `token-${token.id}`,
              label: t.revoke,
              title: t.revokeTitle(token.name),
              text: t.revokeText,
              onYes: onRevoke,
            })}
          </div>`
        : nothing
    }
    ${actTroubleView(words, act, token.id)}
  </li>`
}
