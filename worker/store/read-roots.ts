import { BRANCH_SIZE, DEPTH_MAX } from '../contract/limits.ts'
import { PINS_MAX } from '../contract/moderation/constants.ts'
import type { Sort } from '../contract/statuses.ts'
import type { CommentRecord } from '../core/comment.ts'
import type { CommentStore, ReadPage } from '../core/ports/comment-store.ts'
import { encodeCursor } from './cursor.ts'
import type { Db } from './db.ts'
import { BEHIND, THREAD_ID } from './page-sql.ts'
import { commentColumns, THREAD_COLUMNS, toComment, type CommentRow, type ThreadRow } from './row.ts'

const THREAD = `SELECT ${THREAD_COLUMNS} FROM threads WHERE site = ?1 AND key = ?2`

/**
 * A part of the roots of a thread, from ?3 on; `thread`: its id, as an expression of ?1 and ?2. What the newsroom has
 * pinned stands at the head of the thread, and in no page of the others: a few at most, found by an index of their own.
 */
type Part = { thread: string; sort: Sort; at: '' | '='; head?: true }

const fromRoots = ({ thread, sort, at, head }: Part): string =>
  `FROM comments r ${head ? 'INDEXED BY comments_pinned' : ''}
  WHERE r.thread_id = ${thread} AND r.listed = 1 AND r.depth = 0 AND r.pinned_at IS ${head ? 'NOT NULL' : 'NULL'}
  AND r.root ${sort === 'oldest' ? '>' : '<'}${at} ?3 ORDER BY r.root ${sort === 'oldest' ? 'ASC' : 'DESC'} LIMIT ?4`

const rootsSql = (part: Part): string => `SELECT ${commentColumns('r')} ${fromRoots(part)}`

// Each root's first replies, by a walk along the index up to the last one that is shown: the cost follows what
// is answered, however long the branch is. A published reply has fewer unpublished ones above it than a site
// has levels, so that a short branch is known to fit without looking for its end.
const repliesSql = (part: Part, bare: boolean): string => `WITH roots AS (
  SELECT r.root AS root, r.branch_count AS branch ${fromRoots(part)}
)
SELECT ${commentColumns('c')} FROM roots CROSS JOIN comments c
ON c.thread_id = ${part.thread} AND c.listed = 1 AND c.path > roots.root AND c.path <= iif(
  roots.branch * ${DEPTH_MAX} <= ${BRANCH_SIZE}, roots.root || '${BEHIND}',
  coalesce((
    SELECT x.path FROM comments x
    WHERE x.thread_id = ${part.thread} AND x.listed = 1 AND x.path > roots.root AND x.path < roots.root || '${BEHIND}'
    ORDER BY x.path LIMIT 1 OFFSET ${BRANCH_SIZE - 1}
  ), roots.root || '${BEHIND}'))
WHERE roots.branch > 0${bare ? ' AND roots.root <> ?3' : ''}`

// A few at most, found by an index of their own; one that is no longer published stands nowhere.
const PINNED = `SELECT ${commentColumns('c')} FROM comments c
WHERE c.thread_id = ${THREAD_ID} AND c.pinned_at IS NOT NULL AND c.status = 'approved' AND c.removed IS NULL
ORDER BY c.pinned_at DESC LIMIT ${PINS_MAX}`

type Query = Pick<Parameters<CommentStore['page']>[0], 'site' | 'key' | 'sort' | 'limit'>

/**
 * Where a page begins: behind a root, before it (`back`), or at it (`at`), where the thread is known already.
 * `bare`: without the replies of that root.
 */
type Start = {
  root: string
  back?: boolean
  at?: { thread: ThreadRow; goesBack: boolean; head: boolean; bare: boolean }
}

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

/** A page of conversations, each with its first replies. */
export const readRoots = async (
  db: Db,
  { site, key, sort, limit }: Query,
  { root, back = false, at }: Partial<Start> = {},
): Promise<ReadPage> => {
  // Backwards is the other order, turned round at the end.
  const order = back === (sort === 'oldest') ? 'newest' : 'oldest'
  const start = sort === 'oldest' ? '' : BEHIND
  const from = root ?? start
  // Known, it is not looked up again by each statement.
  const [threadSql, of] = at ? ['?1', at.thread.id] : [THREAD_ID, site]
  const page: Part = { thread: threadSql, sort: order, at: at ? '=' : '' }
  const head: Part = { thread: threadSql, sort, at: '', head: true }
  // Where a visit begins, whoever goes on from there has seen the head; who reads back may come to it again.
  const mayLead = at ? at.head : root === undefined || back
  const [tops, replies, ...others] = await db.batch([
    // One root more than asked tells whether the page goes on.
    db.prepare(rootsSql(page)).bind(of, key, from, limit + 1),
    db.prepare(repliesSql(page, at?.bare ?? false)).bind(of, key, from, limit),
    ...(mayLead ? [db.prepare(PINNED).bind(site, key)] : []),
    ...(at ? [] : [db.prepare(THREAD).bind(site, key)]),
  ])
  // Each result holds what its statement selects, in the order of the batch.
  const pinned = mayLead ? others.shift() : undefined
  const [threads] = others
  const thread = at?.thread ?? ((threads?.results ?? []) as ThreadRow[])[0] ?? null
  const rowsOf = (result: D1Result | undefined) => (result?.results ?? []) as CommentRow[]
  const branchesOf = (rows: CommentRow[]) => byRoot(rows.map(toComment).sort(byPath))
  const goesOn = rowsOf(tops).length > limit
  const pins = back && goesOn ? [] : rowsOf(pinned)
  const headTops = pins.filter(({ depth }) => depth === 0)
  // Few threads have a head: the others do not ask for its replies.
  const headReplies =
    headTops.length === 0
      ? []
      : rowsOf(await db.prepare(repliesSql(head, false)).bind(of, key, start, PINS_MAX).all())
  const heads = branchesOf([...headTops, ...headReplies])
  const pageOf = branchesOf([...rowsOf(tops), ...rowsOf(replies)])
  const branchOf = new Map([...heads, ...pageOf])
  const headRoots = [...heads.keys()]
  if (sort === 'newest') headRoots.reverse()
  const roots = [...pageOf.keys()]
  if (order === 'newest') roots.reverse()
  const shownRoots = roots.slice(0, limit)
  const last = shownRoots.at(-1)
  const further =
    goesOn && last !== undefined ? encodeCursor({ kind: 'roots', sort, root: last, back }) : null
  if (back) shownRoots.reverse()
  const earlier = back
    ? further
    : at?.goesBack
      ? encodeCursor({ kind: 'roots', sort, root: from, back: true })
      : null
  const cursorAt = (root: string | undefined, back: boolean): string | null =>
    root === undefined ? null : encodeCursor({ kind: 'roots', sort, root, back })
  // Whoever came from a cursor came from somewhere.
  const before = root === undefined || at ? earlier : cursorAt(shownRoots[0] ?? from, true)
  return {
    thread,
    pinned: pins.map(toComment),
    comments: [...headRoots, ...shownRoots].flatMap((root) => branchOf.get(root) ?? []),
    next: back ? null : further,
    branches: [...headRoots, ...shownRoots].flatMap((root) => {
      const [top, ...replies] = branchOf.get(root) ?? []
      const end = replies.at(-1)
      const shown = published(replies)
      if (!top || !end || top.branchCount <= shown) return []
      const after = encodeCursor({ kind: 'branch', root, path: end.path, shown })
      return [{ rootId: top.id, after, left: top.branchCount - shown }]
    }),
    turn: back
      ? { prev: further, next: cursorAt(shownRoots.at(-1), false) }
      : { prev: before, next: further },
    earlier: earlier === null ? [] : [{ rootId: null, after: earlier }],
  }
}
