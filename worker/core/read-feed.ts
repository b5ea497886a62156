import type { Comment } from '../contract/comments.ts'
import type { CommentStore } from './ports/comment-store.ts'
import type { Site } from './site.ts'
import { toPublic } from './to-public.ts'

export type FeedThread = { key: string; url: string | null; title: string | null }
export type FeedEntry = { comment: Comment; thread: FeedThread }
/** `thread`: the one conversation that was asked for; null for a whole site. */
export type Feed = { thread: FeedThread | null; entries: FeedEntry[] }

/** The newest published comments of a conversation or, without a key, of the whole site. */
export const readFeed = async (
  site: Site,
  { key, limit }: { key: string | null; limit: number },
  { store }: { store: Pick<CommentStore, 'recent'> },
): Promise<Feed> => {
  const recent = await store.recent({ site: site.id, key, limit })
  return {
    thread:
      key === null ? null : { key, url: recent.thread?.url ?? null, title: recent.thread?.title ?? null },
    entries: recent.entries.map(({ comment, thread }) => ({
      comment: toPublic(comment),
      thread: { key: thread.key, url: thread.url, title: thread.title },
    })),
  }
}
