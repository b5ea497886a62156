import type { Page } from '../contract/comments.ts'
import type { Sort } from '../contract/statuses.ts'
import type { CommentStore, ReadPage } from './ports/comment-store.ts'
import { ok, refuse, type Result } from './result.ts'
import type { Site } from './site.ts'
import { toPublic } from './to-public.ts'

export type ListQuery = {
  key: string
  sort: Sort
  limit: number
  after: string | null
  around?: string | null
}
/** A page without its form, and the thread's version, which is part of the ETag. */
export type Listed = Omit<Page, 'form'> & { version: number }

/** What a thread that nobody has written in counts as. */
export const NO_VERSION = 0

export const listedOf = (key: string, { thread, ...page }: ReadPage): Listed => ({
  thread: {
    key,
    url: thread?.url ?? null,
    title: thread?.title ?? null,
    state: thread?.state ?? 'open',
    count: thread?.count ?? 0,
  },
  comments: page.comments.map(toPublic),
  pinned: page.pinned.map(toPublic),
  next: page.next,
  branches: page.branches,
  earlier: page.earlier,
  version: thread?.version ?? NO_VERSION,
})

export const listComments = async (
  site: Site,
  query: ListQuery,
  { store }: { store: Pick<CommentStore, 'page'> },
): Promise<Result<Listed>> => {
  const page = await store.page({ site: site.id, ...query })
  return page === 'malformed' ? refuse('malformed_query') : ok(listedOf(query.key, page))
}
