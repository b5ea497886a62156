import type { Desk } from './desk.ts'
import { nextAfter } from './next-after.ts'

/** Where the hands go once some have left the queue. In a conversation they stay: there nothing leaves. */
export const nextOf = (desk: Desk, leaving: ReadonlySet<string>): string | null => {
  const { conversation, queue, focus } = desk
  if (conversation.id === null) return nextAfter(queue.visible, leaving, focus.current)
  conversation.back = nextAfter(queue.visible, leaving, conversation.back)
  return focus.current
}
