import type { Desk } from './desk.ts'

/** Opens the conversation that the address names, or leads back to the comment of the queue it was opened from. */
export const followConversation = (desk: Desk, site: string) => {
  const { conversation, focus, queue } = desk
  const { view, around } = desk.address.place
  const wanted = view === 'queue' && around !== '' ? around : null
  if (wanted === conversation.id) return
  if (wanted !== null) {
    focus.current = wanted
    void conversation.open(site, wanted)
    return
  }
  const { back } = conversation
  conversation.close()
  const held = queue.visible.some(({ id }) => id === back)
  if (queue.state.status === 'ready') focus.moveTo(held ? back : null)
}

/** By its key: there from the current comment, and back. */
export const toggleConversation = (desk: Desk, id: string | undefined): boolean => {
  const open = desk.conversation.id !== null
  if (!open && id === undefined) return false
  desk.address.go({ around: open ? '' : (id ?? '') })
  return true
}
