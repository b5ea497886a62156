import type { Counts } from '../contract/comments.ts'
import type { CommentStore } from './ports/comment-store.ts'
import type { Site } from './site.ts'

export const countComments = async (
  site: Site,
  keys: string[],
  { store }: { store: Pick<CommentStore, 'counts'> },
): Promise<Counts> => ({ counts: await store.counts(site.id, [...new Set(keys)]) })
