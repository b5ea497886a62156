import type { DeskMessages } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import type { Summary } from '../../worker/contract/moderation.ts'
import type { QueuePlace } from './queue-controller.ts'
import { isNarrowed } from './queue-filter.ts'
import { queueOf } from './to-queue.ts'

type EmptyWords = { title: string; text: string }

/** What an empty list says: of a search, of filters, or of a queue that has nothing. */
export const emptyWords = (m: DeskMessages, place: QueuePlace, summary: Summary | null): EmptyWords => {
  const all = place.status === 'any'
  if (place.q) {
    const nothing = all ? m.elsewhere.nothing : m.search.nothing
    return { title: nothing(place.q), text: m.search.nothingText }
  }
  if (isNarrowed(place)) return { title: m.narrow.nothing, text: all ? '' : m.narrow.nothingText }
  const queue = queueOf(place)
  if (queue === 'spam' || queue === 'trash') {
    const { title, text } = m.empty[queue]
    return { title, text: summary ? text(summary.retention[`${queue}Days`]) : '' }
  }
  return isUntouched(place, summary) ? { ...m.empty[queue], ...m.empty.site } : m.empty[queue]
}

/** Whether it is empty because the site has no comment at all: nothing was answered, there was nothing to answer. */
export const isUntouched = (place: QueuePlace, summary: Summary | null): boolean =>
  (place.status === 'pending' || place.status === 'any') &&
  !isNarrowed(place) &&
  summary !== null &&
  Object.values(summary.counts).every((count) => count === 0)
