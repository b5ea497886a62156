import type { Comment } from '../../../worker/contract/comments.ts'
import { PAGE_SIZE_MAX } from '../../../worker/contract/limits.ts'
import type { AskedPage, CommentsClient } from '../comments-client.ts'
import type { Query, Ready } from '../thread-controller.ts'

/** A conversation longer than so many pages is never loaded as a whole. */
export const CALLS_MAX = 40

const isRoot = ({ parentId }: Comment): boolean => parentId === null
const newestFirst = (a: Comment, b: Comment): number => b.createdAt.localeCompare(a.createdAt)

/**
 * What is shown, as it stands now, asked for beside it, and which of its comments are new; null where it did not come. As
 * many conversations as are shown and `told` more, where new ones come first; all of them where all are shown. Branches that
 * are shown to their end, or have grown, to their end.
 */
export const readShown = async (
  client: CommentsClient,
  query: Query,
  shown: Ready,
  { told, known, signal }: { told: number; known: Set<string>; signal: AbortSignal },
): Promise<{ page: AskedPage; fresh: Set<string> } | null> => {
  const comments = new Map<string, Comment>()
  let calls = 0
  const ask = async (after: string | null, limit: number): Promise<AskedPage | null> => {
    if (calls++ === CALLS_MAX) return null
    const answer = await client.page(
      { ...query, limit, ...(after !== null && { after }) },
      { cache: 'no-cache', signal },
    )
    if (!answer.ok) return null
    for (const comment of answer.value.comments) comments.set(comment.id, comment)
    return answer.value
  }
  const rootsLeft = () =>
    shown.next === null
      ? PAGE_SIZE_MAX
      : shown.comments.filter(isRoot).length +
        (query.sort === 'newest' ? told : 0) -
        [...comments.values()].filter(isRoot).length

  let last = await ask(null, Math.min(PAGE_SIZE_MAX, rootsLeft()))
  const first = last
  const branches = [...(last?.branches ?? [])]
  while (last && last.next !== null && rootsLeft() > 0) {
    last = await ask(last.next, Math.min(PAGE_SIZE_MAX, rootsLeft()))
    branches.push(...(last?.branches ?? []))
  }
  if (!first || !last) return null

  const isNew = ({ id }: Comment) => !known.has(id)
  const fresh = new Set([...comments.values()].filter(isNew).map(({ id }) => id))
  const folded: typeof branches = []
  for (const branch of branches) {
    const before = shown.branches.find(({ rootId }) => rootId === branch.rootId)
    if (before && branch.left <= before.left) {
      folded.push(branch)
      continue
    }
    const rest: Comment[] = []
    for (let after: string | undefined = branch.after; after !== undefined;) {
      const page = await ask(after, PAGE_SIZE_MAX)
      if (!page) return null
      rest.push(...page.comments.filter(isNew))
      after = page.branches.find(({ rootId }) => rootId === branch.rootId)?.after
    }
    // What was folded before is not new: of a branch, what came last is.
    const count = Math.max(0, rest.length - (before?.left ?? 0))
    for (const { id } of rest.sort(newestFirst).slice(0, count)) fresh.add(id)
  }
  const page = { ...first, comments: [...comments.values()], next: last.next, branches: folded, earlier: [] }
  return { page, fresh }
}
