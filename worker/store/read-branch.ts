import type { CommentRecord } from '../core/comment.ts'
import type { CommentStore, ReadPage } from '../core/ports/comment-store.ts'
import { SEGMENT_WIDTH } from '../core/path-segment.ts'
import { encodeCursor, type Cursor } from './cursor.ts'
import type { Db } from './db.ts'
import { BEHIND, THREAD_ID } from './page-sql.ts'
import { commentColumns, THREAD_COLUMNS, toComment, type CommentRow, type ThreadRow } from './row.ts'

const THREAD = `SELECT ${THREAD_COLUMNS} FROM threads WHERE site = ?1 AND key = ?2`

const BRANCH_ROOT = `SELECT ${commentColumns('c')} FROM comments c
WHERE c.thread_id = ${THREAD_ID} AND c.listed = 1 AND c.depth = 0 AND c.root = ?3 LIMIT 1`

// One bound above and one below, so that the index is walked from the place asked for.
const branchSql = (way: '>' | '<'): string => `SELECT ${commentColumns('c')} FROM comments c
WHERE c.thread_id = ${THREAD_ID} AND c.listed = 1
AND ${way === '>' ? `c.path > ?3 AND c.path < ?4 || '${BEHIND}'` : 'c.path > ?4 AND c.path < ?3'}
ORDER BY c.path ${way === '>' ? 'ASC' : 'DESC'} LIMIT ?5`

const ANCESTORS = `SELECT ${commentColumns('c')} FROM json_each(?3) wanted CROSS JOIN comments c
ON c.thread_id = ${THREAD_ID} AND c.listed = 1 AND c.path = wanted.value`

/** A branch is left by what its first comment answers. */
const NO_TURN = { prev: null, next: null }

type Query = Pick<Parameters<CommentStore['page']>[0], 'site' | 'key' | 'limit'>

export const published = (comments: CommentRecord[]): number =>
  comments.filter(({ status }) => status === 'approved').length

/** The comments between a root and the place of a path, from above. */
export const readAncestors = async (
  db: Db,
  { site, key }: Pick<Query, 'site' | 'key'>,
  path: string,
): Promise<CommentRecord[]> => {
  const paths: string[] = []
  for (let end = 2 * SEGMENT_WIDTH; end < path.length; end += SEGMENT_WIDTH) paths.push(path.slice(0, end))
  if (!paths.length) return []
  const { results } = await db.prepare(ANCESTORS).bind(site, key, JSON.stringify(paths)).all<CommentRow>()
  return results.map(toComment)
}

const readSlice = async (
  db: Db,
  { site, key, limit }: Query,
  { root, path }: { root: string; path: string },
  way: '>' | '<',
) => {
  const [threads, tops, rows] = await db.batch([
    db.prepare(THREAD).bind(site, key),
    db.prepare(BRANCH_ROOT).bind(site, key, root),
    // One more than asked tells whether the branch goes on.
    db.prepare(branchSql(way)).bind(site, key, path, root, limit + 1),
  ])
  // Each result holds what its statement selects, in the order of the batch.
  const found = ((rows?.results ?? []) as CommentRow[]).map(toComment)
  return {
    thread: ((threads?.results ?? []) as ThreadRow[])[0] ?? null,
    top: ((tops?.results ?? []) as CommentRow[])[0],
    comments: found.slice(0, limit),
    goesOn: found.length > limit,
  }
}

/** The rest of one branch, behind a path. */
export const readBranch = async (
  db: Db,
  query: Query,
  cursor: Extract<Cursor, { kind: 'branch' }>,
): Promise<ReadPage> => {
  const { root } = cursor
  const { thread, top, comments, goesOn } = await readSlice(db, query, cursor, '>')
  const end = comments.at(-1)
  const shown = cursor.shown + published(comments)
  const branches =
    goesOn && top && end
      ? [
          {
            rootId: top.id,
            after: encodeCursor({ kind: 'branch', root, path: end.path, shown }),
            // Replies may have come or gone since the branch was begun; there is at least one more.
            left: Math.max(1, top.branch_count - shown),
          },
        ]
      : []
  return { thread, pinned: [], comments, next: null, branches, earlier: [], turn: NO_TURN }
}

/** What stands in a branch before a path, up to the page's size, with what the first of it answers. */
export const readBranchBack = async (
  db: Db,
  query: Query,
  cursor: Extract<Cursor, { kind: 'branch-back' }>,
): Promise<ReadPage> => {
  const { root } = cursor
  const { thread, top, comments, goesOn } = await readSlice(db, query, cursor, '<')
  comments.reverse()
  const first = comments[0]
  const above = first ? await readAncestors(db, query, first.path) : []
  const earlier =
    goesOn && top && first
      ? [{ rootId: top.id, after: encodeCursor({ kind: 'branch-back', root, path: first.path }) }]
      : []
  return {
    thread,
    pinned: [],
    comments: [...above, ...comments],
    next: null,
    branches: [],
    earlier,
    turn: NO_TURN,
  }
}
