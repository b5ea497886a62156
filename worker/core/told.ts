import type { Status } from '../contract/statuses.ts'
import type { Told } from './ports/comment-store.ts'

/** Which filter said what is never told: spam is told as awaiting moderation. */
export const toldOf = (status: Status): Told => (status === 'approved' ? 'approved' : 'pending')
