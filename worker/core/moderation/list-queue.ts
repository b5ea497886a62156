import type { Queue } from '../../contract/moderation/desk-comment.ts'
import type { QueueQuery } from '../../contract/moderation/queue.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { DeskStore } from './desk-store.ts'
import { toSelection } from './queue-selection.ts'
import { toDeskComment } from './to-desk-comment.ts'

type Deps = { desk: Pick<DeskStore, 'queue'>; hash: (text: string) => Promise<string> }

/** A page of the comments that match, with what the search found in each. */
export const listQueue = async (
  { after, limit, ...filter }: QueueQuery & { site: string },
  { desk, hash }: Deps,
): Promise<Result<Queue>> => {
  const selection = await toSelection(filter.site, filter, hash)
  const page = await desk.queue({ ...selection, limit, after: after ?? null })
  if (page === 'malformed') return refuse('malformed_query')
  return ok({
    comments: page.comments.map((record) => toDeskComment(record, [...selection.terms, ...selection.names])),
    next: page.next,
  })
}
