import { decideSelected } from '../decide-on.ts'
import type { Desk } from '../desk.ts'
import type { QueuePlace } from '../queue-controller.ts'
import { isNarrowed } from '../queue-filter.ts'
import { countOf, queueOf } from '../to-queue.ts'
import type { BulkBarProps } from './bulk-view.ts'

/** What the bar over the list is about. */
export const bulkBarProps = (desk: Desk, place: QueuePlace): BulkBarProps => {
  const { queue, bulk, selected } = desk
  const { state } = queue
  const { summary } = desk.summary
  const beyond = state.status === 'ready' && state.next !== null && summary !== null
  return {
    status: place.status,
    visible: queue.visible.length,
    selected: selected.length,
    reported: selected.some(({ reportCount }) => reportCount > 0),
    more: beyond ? { total: isNarrowed(place) ? null : (countOf(summary, queueOf(place)) ?? null) } : null,
    chosen: bulk.state.status === 'chosen' ? bulk.state : null,
    onSelectAll: () => desk.tickAll(),
    onSelectNone: () => desk.tickNone(),
    onSelectMatching: () => bulk.choose(),
    onDecide: (verdict) => decideSelected(desk, verdict),
  }
}
