import type { Desk } from './desk.ts'
import { nextAfter } from './next-after.ts'

/** Where the hands go once some have left the queue. In a conversation they stay: there nothing leaves. */
export const nextOf = (desk: Desk, leaving: ReadonlySet<string>): string | null => {
  const { conversation, queue, focus } = desk
  if (conversation.id === null && queue.place?.status === 'any') return below(desk, leaving)
  if (conversation.id === null) return nextAfter(queue.visible, leaving, focus.current)
  conversation.back = nextAfter(queue.visible, leaving, conversation.back)
  return focus.current
}

/** In the list of all they go on, though nothing leaves; at its end they stay. */
const below = ({ queue: { visible }, focus }: Desk, decided: ReadonlySet<string>): string | null => {
  const at = visible.findIndex(({ id }) => id === focus.current)
  const next = decided.has(focus.current ?? '')
    ? visible.slice(at).find(({ id }) => !decided.has(id))
    : undefined
  return next?.id ?? focus.current
}
