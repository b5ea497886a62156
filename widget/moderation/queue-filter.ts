import type { Status } from '../../worker/contract/statuses.ts'
import { midnight } from './midnight.ts'
import { FILTER_KEYS, type Filters } from './place.ts'

type Narrowed = { q: string; filters: Filters }

/** Whether it is only a part of a queue, so that the queue's own counts say nothing about it. */
export const isNarrowed = ({ q, filters }: Narrowed): boolean =>
  q !== '' || FILTER_KEYS.some((key) => filters[key] !== undefined)

/** A part of a queue as the worker is asked for it: a moderator's days are times, and the last one is whole. */
export const queueFilter = ({ status, q, filters }: Narrowed & { status: Status }) => {
  const { from, to, ...others } = filters
  return {
    status,
    ...(q && { q }),
    ...others,
    ...(from !== undefined && { from: midnight(from, 0) }),
    ...(to !== undefined && { to: midnight(to, 1) }),
  }
}
