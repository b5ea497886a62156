import type { DeskMessages } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import type { QueuePlace } from './queue-controller.ts'
import { isNarrowed } from './queue-filter.ts'
import { queueOf } from './to-queue.ts'

/** What an empty list says: of a search, of filters, or of a queue that has nothing. */
export const emptyWords = (m: DeskMessages, place: QueuePlace): { title: string; text: string } => {
  const all = place.status === 'any'
  if (place.q) {
    const nothing = all ? m.elsewhere.nothing : m.search.nothing
    return { title: nothing(place.q), text: m.search.nothingText }
  }
  if (!isNarrowed(place)) return m.empty[queueOf(place)]
  return { title: m.narrow.nothing, text: all ? '' : m.narrow.nothingText }
}
