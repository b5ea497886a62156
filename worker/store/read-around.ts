import { BRANCH_SIZE } from '../contract/limits.ts'
import type { Sort } from '../contract/statuses.ts'
import type { CommentStore, ReadPage } from '../core/ports/comment-store.ts'
import { encodeCursor } from './cursor.ts'
import type { Db } from './db.ts'
import { published, readAncestors, readBranch } from './read-branch.ts'
import { readRoots } from './read-roots.ts'
import { THREAD_COLUMNS, type ThreadRow } from './row.ts'

// Nothing is read where nothing is pinned.
const PINS = `FROM comments r INDEXED BY comments_pinned WHERE r.thread_id = c.thread_id AND r.pinned_at IS NOT NULL`

/** The comment's place and its thread, and whether anything stands before: one row, never a count. */
const target = (sort: Sort): string => `SELECT c.root, c.path, ${THREAD_COLUMNS.split(', ')
  .map((name) => `t.${name}`)
  .join(', ')},
EXISTS (
  SELECT 1 FROM comments r WHERE r.thread_id = c.thread_id AND r.listed = 1 AND r.depth = 0
  AND r.root ${sort === 'oldest' ? '<' : '>'} c.root AND r.pinned_at IS NULL
) AS goes_back,
(SELECT max(r.path = c.root) ${PINS}) AS in_head,
c.depth > 0 AND ${BRANCH_SIZE} < (
  SELECT r.branch_count FROM comments r WHERE r.thread_id = c.thread_id AND r.listed = 1 AND r.depth = 0 AND r.root = c.root
) AS bare
FROM comments c JOIN threads t ON t.id = c.thread_id WHERE c.id = ?3 AND c.listed = 1 AND t.site = ?1 AND t.key = ?2`

type Place = {
  root: string
  path: string
  goes_back: number
  /** Null where the thread has no head. */
  in_head: number | null
  bare: number
}
type Query = Parameters<CommentStore['page']>[0]

/**
 * The page that begins with the conversation in which a comment stands. Nothing is counted: the comment's path
 * says where it is, however much stands before it. In a long branch, the branch begins with what the
 * comment answers and the comment itself.
 */
export const readAround = async (db: Db, query: Query, id: string): Promise<ReadPage> => {
  const { site, key } = query
  const found = await db.prepare(target(query.sort)).bind(site, key, id).first<ThreadRow & Place>()
  if (!found) return readRoots(db, query)
  const { root, path, goes_back: goesBack, in_head: inHead, bare, ...thread } = found
  const at = { thread, goesBack: goesBack === 1, head: inHead !== null, bare: bare === 1 }
  // What stands at the head of the thread stands on its first page.
  const page = await readRoots(db, query, inHead === 1 ? {} : { root, at })
  // A branch that fits by its published replies may still be cut, by the places of removed ones.
  if (page.comments.some((comment) => comment.id === id)) return page
  const above = await readAncestors(db, query, path)
  // Read from just before the comment: its own path is the first behind it without its last letter.
  const start = { kind: 'branch' as const, root, path: path.slice(0, -1), shown: published(above) }
  const rest = await readBranch(db, { ...query, limit: BRANCH_SIZE }, start)
  const kept = page.comments.filter((comment) => comment.root !== root || comment.depth === 0)
  const place = kept.findIndex((comment) => comment.root === root)
  const top = kept[place]
  if (!top) return page
  return {
    ...page,
    comments: [...kept.slice(0, place + 1), ...above, ...rest.comments, ...kept.slice(place + 1)],
    branches: [...rest.branches, ...page.branches.filter(({ rootId }) => rootId !== top.id)],
    earlier: [...page.earlier, { rootId: top.id, after: encodeCursor({ kind: 'branch-back', root, path }) }],
  }
}
