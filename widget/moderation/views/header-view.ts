import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { LANGUAGE_NAMES } from '../../../worker/contract/i18n/language-names.ts'
import { LANGUAGES, type Language } from '../../../worker/contract/i18n/languages.ts'
import type { Session } from '../../../worker/contract/moderation.ts'
import { isPerson } from '../session-controller.ts'
import { closeOnEscape, closeOnLeave, thenClose } from './menu-events.ts'
import type { Words } from './words.ts'

type Props = {
  session: Session | null
  site: string | null
  owner: boolean
  rooms: unknown
  onLanguage: (language: Language) => void
  onSite: (site: string) => void
  onKeys: () => void
  onInvite: () => void
  onPasskey: () => void
  onSignOut: () => void
}

const valueOf = (event: Event) => (event.target as HTMLSelectElement).value

/** The desk's title, the site it stands at, and what belongs to whoever sits there. */
export const headerView = (words: Words, props: Props) => {
  const { m, language } = words
  const { session } = props
  return html`<header class="top">
    <h1>${m.title}</h1>
    ${session ? siteView(words, session, props) : nothing} ${props.rooms}
    <div class="tools">
      <label>
        <span class="visually-hidden">${m.language}</span>
        <select @change=${(event: Event) => props.onLanguage(valueOf(event) as Language)}>
          ${LANGUAGES.map(
            (known) =>
              html`<option value=${known} lang=${known} .selected=${live(known === language)}>
                ${LANGUAGE_NAMES[known]}
              </option>`,
          )}
        </select>
      </label>
      ${
        session
          ? html`<button type="button" class="keys-button" aria-haspopup="dialog" @click=${props.onKeys}>
                ${m.keys}
              </button>
              ${accountView(words, session, props)}`
          : nothing
      }
    </div>
  </header>`
}

const siteView = ({ m }: Words, { sites }: Session, { site, onSite }: Props) => {
  if (sites.length < 2) return html`<p class="site">${sites.find(({ id }) => id === site)?.name ?? ''}</p>`
  return html`<label class="site">
    <span class="visually-hidden">${m.site}</span>
    <select @change=${(event: Event) => onSite(valueOf(event))}>
      ${
        sites.some(({ id }) => id === site)
          ? nothing
          : html`<option value=${site ?? ''} selected disabled>${site ?? ''}</option>`
      }
      ${sites.map(({ id, name }) => html`<option value=${id} ?selected=${id === site}>${name}</option>`)}
    </select>
  </label>`
}

const accountView = ({ m }: Words, session: Session, props: Props) => {
  const { member } = session
  if (!isPerson(session)) return html`<p class="site"><bdi>${member.name}</bdi></p>`
  return html`<details class="menu" @focusout=${closeOnLeave} @keydown=${closeOnEscape}>
    <summary><span class="visually-hidden">${m.account.menu}: </span><bdi>${member.name}</bdi></summary>
    <div class="panel">
      ${
        props.owner
          ? html`<button type="button" @click=${thenClose(props.onInvite)}>${m.invite.open}</button>`
          : nothing
      }
      <button type="button" @click=${thenClose(props.onPasskey)}>${m.passkey.another}</button>
      <button type="button" @click=${thenClose(props.onSignOut)}>${m.account.signOut}</button>
    </div>
  </details>`
}
