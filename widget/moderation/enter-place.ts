import type { DeskHost } from './desk-host.ts'
import type { Desk } from './desk.ts'
import { followConversation } from './follow-conversation.ts'
import { openOffice } from './open-office.ts'

/** Opens the queue of the address. A desk whose session was renewed keeps the one it has. */
export const enterPlace = (desk: Desk, host: DeskHost) => {
  const { queue, summary } = desk
  const { session } = desk.session
  const site = desk.membership && desk.site
  if (!session || !site) {
    void summary.watch(null)
    void queue.show(null)
    desk.conversation.close()
    return
  }
  openOffice(desk, host, site)
  const { status, q, filters } = desk.address.place
  const { place, state } = queue
  const same = JSON.stringify(place) === JSON.stringify({ site, status, q, filters })
  if (same && (state.status === 'ready' || state.status === 'loading')) {
    void summary.refresh()
  } else {
    desk.tickNone()
    desk.decisions.forgetNotes()
    desk.focus.current = null
    desk.voice.hush()
    void summary.watch(site)
    void queue.show({ site, status, q, filters })
  }
  followConversation(desk, site)
}
