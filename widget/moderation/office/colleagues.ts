import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import { InviteController } from './invite-controller.ts'
import { inviteView } from './invite-view.ts'

/** Who else works here: a link for a colleague. */
export const open = (desk: OfficeDesk): OpenSection => {
  const invites = new InviteController(
    { requestUpdate: () => desk.update() },
    { client: () => desk.client(), onFailure: (failure) => desk.fail(failure) },
  )
  return {
    view: (words) =>
      inviteView(words, {
        state: invites.state,
        onInvite: (person) => void invites.invite(desk.site, person),
        onCopy: () => void invites.copy(),
        onAnother: () => invites.reset(),
      }),
    close: () => invites.reset(),
  }
}
