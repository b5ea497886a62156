import type { Summary } from '../../worker/contract/moderation.ts'
import { STATUSES } from '../../worker/contract/statuses.ts'
import type { Listed, Place } from './place.ts'

/** The lists of a morning's work: one of each status, what readers reported of what is published, and all together. */
export const QUEUES = [...STATUSES, 'reported', 'any'] as const
export type Queue = (typeof QUEUES)[number]

/** The queue at which somebody stands. */
export const queueOf = ({ status, filters }: Pick<Place, 'status' | 'filters'>): Queue =>
  status === 'approved' && filters.reported ? 'reported' : status

/** How many comments a queue has; undefined until the worker has said so. */
export const countOf = (summary: Summary | null, queue: Queue): number | undefined => {
  if (queue === 'reported') return summary?.reported
  if (queue !== 'any') return summary?.counts[queue]
  return summary ? STATUSES.reduce((sum, status) => sum + summary.counts[status], 0) : undefined
}

const REPORTED = { status: 'approved', filters: { reported: 'true' } } as const
/** Where all of a queue is. */
export const wholeOf = (queue: Queue): { status: Listed; filters: Place['filters'] } =>
  queue === 'reported' ? REPORTED : { status: queue, filters: {} }

/**
 * What changes on the way to a queue: words and filters come along, in sight and each with its own way out. Whoever
 * goes to the queue at which they stand wants all of it.
 */
export const toQueue = (place: Pick<Place, 'status' | 'filters'>, queue: Queue): Partial<Place> => {
  const whole = wholeOf(queue)
  const from = queueOf(place)
  if (queue === from) return { ...whole, q: '' }
  const { reported, ...others } = place.filters
  // That it is reported is what the other queue was, and no filter of this one.
  const kept = from === 'reported' ? others : { ...others, ...(reported && { reported }) }
  return { status: whole.status, filters: { ...kept, ...whole.filters } }
}
