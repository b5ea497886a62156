import { html } from 'lit'
import { peopleWords } from '../../../worker/contract/i18n/moderation/office/people-words.ts'
import { fullTime } from '../dates.ts'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import { memberView } from './colleagues/member-view.ts'
import { People } from './colleagues/people.ts'
import { InviteController } from './invite-controller.ts'
import { inviteView } from './invite-view.ts'
import { actTroubleView } from './parts/act-trouble-view.ts'
import { confirmView } from './parts/confirm-view.ts'
import { loadedView } from './parts/loaded-view.ts'
import { officeStyles } from './parts/office-styles.ts'

/** Who else works here: members, invitations, and a link for one more. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  const people = new People(desk)
  const invites = new InviteController(
    { requestUpdate: () => desk.update() },
    { client: () => desk.client(), onFailure: (failure) => desk.fail(failure) },
  )
  const invite: Parameters<typeof inviteView>[1]['onInvite'] = async (person) => {
    await invites.invite(desk.site, person)
    if (invites.state.status !== 'ready') return
    // The form it was asked in is gone.
    desk.focus('.card input[readonly]')
    await people.list.load()
  }
  return {
    secret: () => invites.state.status === 'ready' || invites.state.status === 'working',
    close: () => {
      invites.reset()
      people.list.close()
    },
    view: (words) => {
      const p = peopleWords[words.language]
      return html`${loadedView(
        words,
        people.list,
        ({ members, invites: open }) =>
          html`<section aria-labelledby="members-title">
              <h3 id="members-title">${p.title}</h3>
              <ul class="entries">
                ${members.map((member) =>
                  memberView(words, member, {
                    act: people.act,
                    onRole: (role) => people.give(member, role, p, words.m.invite.roles[role]),
                    onSignOut: () => people.signOut(member, p),
                    onRemove: () => people.remove(member, p),
                  }),
                )}
              </ul>
            </section>
            <section aria-labelledby="open-title">
              <h3 id="open-title">${p.invitations}</h3>
              ${open.length === 0 ? html`<p class="quiet">${p.noInvitations}</p>` : null}
              <ul class="entries">
                ${open.map((invitation) => {
                  const until = fullTime(words.language, invitation.expiresAt)
                  return html`<li>
                    <p>
                      <strong>${invitation.name}</strong>
                      <span class="quiet">${words.m.invite.roles[invitation.role]}</span>
                    </p>
                    <p class="quiet">${invitation.by ? p.invitedBy(invitation.by, until) : p.until(until)}</p>
                    <div class="row">
                      ${confirmView(words, {
                        id: `invite-${invitation.id}`,
                        label: p.revoke,
                        title: `${p.revoke}: ${invitation.name}`,
                        text: p.until(until),
                        onYes: () => people.revoke(invitation, p),
                      })}
                    </div>
                    ${actTroubleView(words, people.act, invitation.id)}
                  </li>`
                })}
              </ul>
            </section>`,
      )}
      ${inviteView(words, {
        state: invites.state,
        onInvite: invite,
        onCopy: () => void invites.copy(),
        onKept: () => {
          invites.reset()
          desk.focus('.card [name="name"]')
        },
      })}`
    },
  }
}
