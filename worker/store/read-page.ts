import { BRANCH_SIZE } from '../contract/limits.ts'
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

// Each root brings its first replies by a walk along the index: the cost follows what is answered, however
// long the thread or the branch is. One root more than asked tells whether the page goes on.
const rootsSql = (sort: Sort): string => `WITH roots AS (
  SELECT r.root AS root FROM comments r
  WHERE r.thread_id = ${THREAD_ID} AND r.listed = 1 AND r.depth = 0
    AND r.root ${sort === 'oldest' ? '>' : '<'} ?3
  ORDER BY r.root ${sort === 'oldest' ? 'ASC' : 'DESC'} LIMIT ?4
)
SELECT ${commentColumns('c')}
FROM roots CROSS JOIN comments c ON c.rowid IN (
  SELECT x.rowid FROM comments x
  WHERE x.thread_id = ${THREAD_ID} AND x.listed = 1 AND x.path >= roots.root AND x.path < roots.root || '${BEHIND}'
  ORDER BY x.path LIMIT ${BRANCH_SIZE + 1}
)`

const BRANCH = `SELECT ${commentColumns('c')} FROM comments c
WHERE c.thread_id = ${THREAD_ID} AND c.listed = 1 AND c.path > ?3 AND c.path < ?4 || '${BEHIND}'
ORDER BY c.path LIMIT ?5`

const BRANCH_ROOT = `SELECT ${commentColumns('c')} FROM comments c
WHERE c.thread_id = ${THREAD_ID} AND c.listed = 1 AND c.depth = 0 AND c.root = ?3 LIMIT 1`

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
  const [threads, rows] = await db.batch([
    db.prepare(THREAD).bind(site, key),
    db.prepare(rootsSql(sort)).bind(site, key, after ?? (sort === 'oldest' ? '' : BEHIND), limit + 1),
  ])
  // The two results hold what their statements select, in the order of the batch.
  const thread = (threads?.results as ThreadRow[])[0] ?? null
  const comments = (rows?.results as CommentRow[]).map(toComment).sort(byPath)

  const branchOf = byRoot(comments)
  const roots = [...branchOf.keys()]
  if (sort === 'newest') roots.reverse()
  const shownRoots = roots.slice(0, limit)
  const last = shownRoots.at(-1)
  return {
    thread,
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
