import { html, nothing } from 'lit'
import { tokensWords } from '../../../worker/contract/i18n/moderation/office/tokens-words.ts'
import type { ApiTokens, MadeApiToken, NewApiToken } from '../../../worker/contract/moderation/tokens.ts'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import type { Words } from '../views/words.ts'
import { Act } from './parts/act.ts'
import { Loaded } from './parts/loaded.ts'
import { loadedView } from './parts/loaded-view.ts'
import { officeCall } from './parts/office-call.ts'
import { officeStyles } from './parts/office-styles.ts'
import { secretView } from './parts/secret-view.ts'
import { newTokenView } from './tokens/new-token-view.ts'
import { tokenView } from './tokens/token-view.ts'

/** Keys of the newsroom's own tools. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  const act = new Act(desk)
  const list = new Loaded<ApiTokens>(desk, () => officeCall(desk, '/tokens'))
  let made: MadeApiToken | null = null

  const make = (words: Words) => (json: NewApiToken) =>
    void act.run(
      'make',
      () => officeCall<MadeApiToken>(desk, '/tokens', { method: 'POST', json }),
      (token) => {
        made = token
        void list.load()
        desk.focus('#token-secret')
        return tokensWords[words.language].made
      },
    )
  const revoke = (id: string, said: string) =>
    void act.run(
      id,
      () => officeCall(desk, `/tokens/${id}`, { method: 'DELETE' }),
      () => {
        void list.load()
        desk.focus('#list-title')
        return said
      },
    )
  const kept = () => {
    made = null
    desk.update()
    desk.focus('#token-name')
  }

  return {
    close: () => list.close(),
    secret: () => made !== null || act.doing('make'),
    view: (words) => {
      const t = tokensWords[words.language]
      return html`<section aria-labelledby="make-title">
          <h3 id="make-title">${t.make}</h3>
          ${
            made
              ? html`<p>${t.made}</p>
                  ${secretView(desk, words, { id: 'token-secret', label: t.secret, text: made.secret, onKept: kept })}`
              : newTokenView(words, act, make(words))
          }
        </section>
        <section aria-labelledby="tokens-title">
          <h3 id="tokens-title">${t.list}</h3>
          ${loadedView(
            words,
            list,
            ({ tokens }) =>
              html`${tokens.length === 0 ? html`<p class="quiet">${t.none}</p>` : nothing}
                <ul class="entries">
                  ${tokens.map((token) => tokenView(words, token, act, () => revoke(token.id, t.revoked)))}
                </ul>`,
          )}
        </section>`
    },
  }
}
