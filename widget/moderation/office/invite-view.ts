import { html, nothing } from 'lit'
import { officeWords } from '../../../worker/contract/i18n/moderation/office/office-words.ts'
import { ROLES, type Role } from '../../../worker/contract/statuses.ts'
import { fullTime } from '../dates.ts'
import { failureSentence } from '../failure-sentence.ts'
import type { Words } from '../views/words.ts'
import type { InviteState } from './invite-controller.ts'

type Props = {
  state: InviteState
  onInvite: (person: { name: string; role: Role }) => void
  onCopy: () => void
  onKept: () => void
}

/** A form that makes a sign-in link, and the link once it is made. */
export const inviteView = (words: Words, props: Props) =>
  html`<section class="card" aria-labelledby="invite-title">
    <h3 id="invite-title">${words.m.invite.title}</h3>
    ${props.state.status === 'ready' ? readyView(words, props.state, props) : formView(words, props)}
  </section>`

const formView = ({ m, language }: Words, { state, onInvite }: Props) => {
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (state.status === 'working') return
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const name = data.get('name')
    const role = ROLES.find((known) => known === data.get('role')) ?? 'moderator'
    onInvite({ name: typeof name === 'string' ? name.trim() : '', role })
  }
  return html`<p>${m.invite.intro}</p>
    <form class="fields" @submit=${send}>
      <label>${m.invite.name}<input name="name" required maxlength="80" autocomplete="off" /></label>
      <label>
        ${m.invite.role}
        <select name="role">
          ${[...ROLES].reverse().map((role) => html`<option value=${role} ?selected=${role === 'moderator'}>${m.invite.roles[role]}</option>`)}
        </select>
      </label>
      <div role="alert">
        ${
          state.status === 'failed'
            ? html`<p class="trouble">${failureSentence(language, state.failure)}</p>`
            : nothing
        }
      </div>
      <button class="primary" aria-disabled=${state.status === 'working' ? 'true' : 'false'}>
        ${m.invite.create}
      </button>
    </form>`
}

const readyView = (
  { m, language }: Words,
  { invited, copied }: Extract<InviteState, { status: 'ready' }>,
  { onCopy, onKept }: Props,
) =>
  html`<p role="status">
      ${copied ? m.invite.copied : m.invite.ready(fullTime(language, invited.expiresAt))}
    </p>
    <div class="fields">
      <label>${m.invite.link}<input readonly .value=${invited.url} @focus=${selectAll} /></label>
      <div class="row">
        <button type="button" class="primary" @click=${onCopy}>${m.invite.copy}</button>
        <button type="button" @click=${onKept}>${officeWords[language].kept}</button>
      </div>
      <p class="quiet">${officeWords[language].shownOnce}</p>
    </div>`

const selectAll = (event: Event) => (event.target as HTMLInputElement).select()
