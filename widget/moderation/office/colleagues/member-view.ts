import { html, nothing } from 'lit'
import { peopleWords } from '../../../../worker/contract/i18n/moderation/office/people-words.ts'
import type { Member } from '../../../../worker/contract/moderation/members.ts'
import { ROLES, type Role } from '../../../../worker/contract/statuses.ts'
import { longDate, relativeTime } from '../../dates.ts'
import type { Words } from '../../views/words.ts'
import type { Act } from '../parts/act.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { confirmView } from '../parts/confirm-view.ts'

type Props = {
  act: Act
  onRole: (role: Role) => void
  onSignOut: () => void
  onRemove: () => void
}

/** A colleague, and what an owner can do about them. */
export const memberView = (words: Words, member: Member, { act, onRole, onSignOut, onRemove }: Props) => {
  const { m, language, now } = words
  const p = peopleWords[language]
  const { id, name, role } = member
  const ago = (iso: string) => relativeTime(language, iso, now)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget as HTMLFormElement).get('role')
    onRole(ROLES.find((known) => known === chosen) ?? role)
  }
  return html`<li>
    <p><strong>${member.you ? p.you(name) : name}</strong></p>
    <p class="quiet">
      ${p.since(longDate(language, member.since))}
      ${member.lastSeenAt ? p.seen(ago(member.lastSeenAt)) : nothing}
      ${member.sessions === 0 ? p.away : p.devices(member.sessions)} ${p.passkeys(member.passkeys)}
    </p>
    <div class="row">
      <form class="line" @submit=${send}>
        <select name="role" aria-label=${p.roleOf(name)}>
          ${ROLES.map(
            (known) =>
              html`<option value=${known} ?selected=${known === role}>${m.invite.roles[known]}</option>`,
          )}
        </select>
        <button aria-disabled=${act.working ? 'true' : 'false'}>${p.change}</button>
      </form>
      ${
        member.sessions > 0 && !member.you
          ? confirmView(words, {
              id: `out-${id}`,
              label: p.signOut,
              title: p.signOutTitle(name),
              text: p.signOutText,
              onYes: onSignOut,
            })
          : nothing
      }
      ${confirmView(words, {
        id: `remove-${id}`,
        label: p.remove,
        title: p.removeTitle(name),
        text: p.removeText,
        onYes: onRemove,
      })}
    </div>
    ${actTroubleView(words, act, id)}
  </li>`
}
