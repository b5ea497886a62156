import { listedOf, type Listed, type ListQuery } from './list-comments.ts'
import type { CommentStore, ReadPage } from './ports/comment-store.ts'
import { ok, refuse, type Result } from './result.ts'
import type { Site } from './site.ts'

/** A page that is read by itself: it leads back as well as on, from wherever it begins. */
export type PlainPage = Listed & Pick<ReadPage, 'turn'>

export const listPlainPage = async (
  site: Site,
  query: ListQuery,
  { store }: { store: Pick<CommentStore, 'page'> },
): Promise<Result<PlainPage>> => {
  const page = await store.page({ site: site.id, ...query })
  return page === 'malformed'
    ? refuse('malformed_query')
    : ok({ ...listedOf(query.key, page), turn: page.turn })
}
