import type { Queue } from '../../contract/moderation/desk-comment.ts'
import type { Status } from '../../contract/statuses.ts'
import { fold } from '../fold.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { DeskStore } from './desk-store.ts'
import { toDeskComment } from './to-desk-comment.ts'

type Query = {
  site: string
  status: Status
  q?: string | undefined
  after?: string | undefined
  limit: number
}

/** The words of a search, each of which must occur, whatever its case and accents. */
const wordsOf = (q: string): string[] => fold(q).split(/\s+/).filter(Boolean)

export const listQueue = async (
  { q = '', after, ...query }: Query,
  { desk }: { desk: Pick<DeskStore, 'queue'> },
): Promise<Result<Queue>> => {
  const page = await desk.queue({ ...query, words: wordsOf(q), after: after ?? null })
  if (page === 'malformed') return refuse('malformed_query')
  return ok({ comments: page.comments.map(toDeskComment), next: page.next })
}
