import type { Status } from '../../worker/contract/statuses.ts'
import type { Place } from './place.ts'

/**
 * What changes on the way to a queue: words and filters come along, in sight and each with its own way out. Whoever
 * goes to the queue at which they stand wants all of it.
 */
export const toQueue = (place: Place, status: Status): Partial<Place> =>
  status === place.status ? { status, q: '', filters: {} } : { status }
