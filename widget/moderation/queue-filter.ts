import { midnight } from './midnight.ts'
import { FILTER_KEYS, type FilterKey, type Filters, type Listed } from './place.ts'
import { queueOf } from './to-queue.ts'

type Part = { status: Listed; q: string; filters: Filters }

/** Whether it is only a part of a queue, so that the queue's own counts say nothing about it. */
export const isNarrowed = ({ q, ...part }: Part): boolean => q !== '' || narrowing(part).length > 0

/** The filters of a place that are not its queue itself. */
export const narrowing = ({ status, filters }: Pick<Part, 'status' | 'filters'>): FilterKey[] => {
  const itself = queueOf({ status, filters })
  return FILTER_KEYS.filter((key) => filters[key] !== undefined && key !== itself)
}

/** A part of a queue as the worker is asked for it: a moderator's days are times, and the last one is whole. */
export const queueFilter = ({ status, q, filters }: Part) => {
  const { from, to, ...others } = filters
  return {
    status,
    ...(q && { q }),
    ...others,
    ...(from !== undefined && { from: midnight(from, 0) }),
    ...(to !== undefined && { to: midnight(to, 1) }),
  }
}
