import { BRANCH_SIZE, DEPTH_MAX } from '../contract/limits.ts'
import { PINS_MAX } from '../contract/moderation/constants.ts'
import type { Sort } from '../contract/statuses.ts'
import type { CommentRecord } from '../core/comment.ts'
import type { CommentStore, ReadPage } from '../core/ports/comment-store.ts'
import { decodeCursor, encodeCursor, type Cursor } from './cursor.ts'
import type { Db } from './db.ts'
import { commentColumns, THREAD_COLUMNS, toComment, type CommentRow, type ThreadRow } from './row.ts'

const THREAD = `SELECT ${THREAD_COLUMNS} FROM threads WHERE site = ?1 AND key = ?2`
const THREAD_ID = '(SELECT id FROM threads WHERE site = ?1 AND key = ?2)'
/** Sorts behind every segment. */
const BEHIND = '~'

const rootsWhere = (sort: Sort): string => `r.thread_id = ${THREAD_ID} AND r.listed = 1 AND r.depth = 0
  AND r.root ${sort === 'oldest' ? '>' : '<'} ?3 ORDER BY r.root ${sort === 'oldest' ? 'ASC' : 'DESC'} LIMIT ?4`

const rootsSql = (sort: Sort): string =>
  `SELECT ${commentColumns('r')} FROM comments r WHERE ${rootsWhere(sort)}`

// Each root's first replies, by a walk along the index up to the last one that is shown: the cost follows what
// is answered, however long the branch is. A published reply has fewer unpublished ones above it than a site
// has levels, so that a short branch is known to fit without looking for its end.
const repliesSql = (sort: Sort): string => `WITH roots AS (
  SELECT r.root AS root, r.branch_count AS branch FROM comments r WHERE ${rootsWhere(sort)}
)
SELECT ${commentColumns('c')} FROM roots CROSS JOIN comments c
ON c.thread_id = ${THREAD_ID} AND c.listed = 1 AND c.path > roots.root AND c.path <= iif(
  roots.branch * ${DEPTH_MAX} <= ${BRANCH_SIZE}, roots.root || '${BEHIND}',
  coalesce((
    SELECT x.path FROM comments x
    WHERE x.thread_id = ${THREAD_ID} AND x.listed = 1 AND x.path > roots.root AND x.path < roots.root || '${BEHIND}'
    ORDER BY x.path LIMIT 1 OFFSET ${BRANCH_SIZE - 1}
  ), roots.root || '${BEHIND}'))
WHERE roots.branch > 0`

const BRANCH = `SELECT ${commentColumns('c')} FROM comments c
WHERE c.thread_id = ${THREAD_ID} AND c.listed = 1 AND c.path > ?3 AND c.path < ?4 || '${BEHIND}'
ORDER BY c.path LIMIT ?5`

const BRANCH_ROOT = `SELECT ${commentColumns('c')} FROM comments c
WHERE c.thread_id = ${THREAD_ID} AND c.listed = 1 AND c.depth = 0 AND c.root = ?3 LIMIT 1`

// A few at most, found by an index of their own; one that is no longer published stands nowhere.
const PINNED = `SELECT ${commentColumns('c')} FROM comments c
WHERE c.thread_id = ${THREAD_ID} AND c.pinned_at IS NOT NULL AND c.status = 'approved' AND c.removed IS NULL
ORDER BY c.pinned_at DESC LIMIT ${PINS_MAX}`

type PageQuery = Parameters<CommentStore['page']>[0]

const published = (comments: CommentRecord[]): number =>
  comments.filter(({ status }) => status === 'approved').length

const byPath = (a: CommentRecord, b: CommentRecord): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

const byRoot = (comments: CommentRecord[]): Map<string, CommentRecord[]> => {
  const branches = new Map<string, CommentRecord[]>()
  for (const comment of comments) {
    const branch = branches.get(comment.root)
    if (branch) branch.push(comment)
    else branches.set(comment.root, [comment])
  }
  return branches
}

export const readPage = async (db: Db, query: PageQuery): Promise<ReadPage | 'malformed'> => {
  if (query.after === null) return readRoots(db, query, null)
  const cursor = decodeCursor(query.after)
  if (cursor?.kind === 'branch') return readBranch(db, query, cursor)
  return cursor?.sort === query.sort ? readRoots(db, query, cursor.root) : 'malformed'
}

const readRoots = async (db: Db, query: PageQuery, after: string | null): Promise<ReadPage> => {
  const { site, key, sort, limit } = query
  const from = after ?? (sort === 'oldest' ? '' : BEHIND)
  const [threads, tops, replies, pinned] = await db.batch([
    db.prepare(THREAD).bind(site, key),
    // One root more than asked tells whether the page goes on.
    db.prepare(rootsSql(sort)).bind(site, key, from, limit + 1),
    db.prepare(repliesSql(sort)).bind(site, key, from, limit),
    ...(after === null ? [db.prepare(PINNED).bind(site, key)] : []),
  ])
  // Each result holds what its statement selects, in the order of the batch.
  const thread = (threads?.results as ThreadRow[])[0] ?? null
  const rows = [...(tops?.results as CommentRow[]), ...(replies?.results as CommentRow[])]
  const comments = rows.map(toComment).sort(byPath)

  const branchOf = byRoot(comments)
  const roots = [...branchOf.keys()]
  if (sort === 'newest') roots.reverse()
  const shownRoots = roots.slice(0, limit)
  const last = shownRoots.at(-1)
  return {
    thread,
    pinned: ((pinned?.results ?? []) as CommentRow[]).map(toComment),
    comments: shownRoots.flatMap((root) => branchOf.get(root) ?? []),
    next: roots.length > limit && last ? encodeCursor({ kind: 'roots', sort, root: last }) : null,
    branches: shownRoots.flatMap((root) => {
      const [top, ...replies] = branchOf.get(root) ?? []
      const end = replies.at(-1)
      const shown = published(replies)
      if (!top || !end || top.branchCount <= shown) return []
      const after = encodeCursor({ kind: 'branch', root, path: end.path, shown })
      return [{ rootId: top.id, after, left: top.branchCount - shown }]
    }),
  }
}

const readBranch = async (
  db: Db,
  { site, key, limit }: PageQuery,
  { root, path, shown }: Extract<Cursor, { kind: 'branch' }>,
): Promise<ReadPage> => {
  const [threads, tops, rows] = await db.batch([
    db.prepare(THREAD).bind(site, key),
    db.prepare(BRANCH_ROOT).bind(site, key, root),
    db.prepare(BRANCH).bind(site, key, path, root, limit + 1),
  ])
  // As above: each result holds what its statement selects.
  const thread = (threads?.results as ThreadRow[])[0] ?? null
  const top = (tops?.results as CommentRow[])[0]
  const found = (rows?.results as CommentRow[]).map(toComment)
  const comments = found.slice(0, limit)
  const end = comments.at(-1)
  const nowShown = shown + published(comments)
  const goesOn = top && end && found.length > limit
  return {
    thread,
    pinned: [],
    comments,
    next: null,
    branches: goesOn
      ? [
          {
            rootId: top.id,
            after: encodeCursor({ kind: 'branch', root, path: end.path, shown: nowShown }),
            // Replies may have come or gone since the branch was begun; there is at least one more.
            left: Math.max(1, top.branch_count - nowShown),
          },
        ]
      : [],
  }
}
