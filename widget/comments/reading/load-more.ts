import type { Comment, Page } from '../../../worker/contract/comments.ts'
import type { Failure } from '../../shared/http.ts'
import type { CommentsClient } from '../comments-client.ts'
import type { ThreadController } from '../thread-controller.ts'

/**
 * The page behind a cursor, or the rest of one branch. The comments that are new, if any; `come` is told before they
 * are put into the page.
 */
export const loadMore = async (
  thread: ThreadController,
  client: CommentsClient,
  after: string,
  come?: () => void,
): Promise<Comment[] | undefined> => {
  const { signal } = thread.asking
  const ask = (asked: 'loading' | Failure) => thread.patch(({ asked: all }) => void all.set(after, asked))
  if (thread.state.status !== 'ready' || thread.state.asked.get(after) === 'loading') return
  ask('loading')
  const answer = await client.page({ ...thread.query, after }, { signal })
  // Gone, or brought meanwhile by a print.
  if (signal.aborted || thread.state.asked.get(after) !== 'loading') return
  if (!answer.ok) {
    ask(answer.failure)
    return
  }
  come?.()
  return putIn(thread, after, answer.value)
}

/** Puts what stands behind a cursor to what is shown; the comments of it that are new. */
export const putIn = (
  thread: ThreadController,
  after: string,
  { comments, next, branches, earlier }: Page,
): Comment[] => {
  const others = <T extends { after: string }>(list: T[]) => list.filter((other) => other.after !== after)
  let fresh: Comment[] = []
  thread.patch((state) => {
    const known = new Set(state.comments.map(({ id }) => id))
    fresh = comments.filter(({ id }) => !known.has(id))
    state.asked.delete(after)
    // In reading order: what was written in the same millisecond is shown in the order of this list.
    const before = state.earlier.some((place) => place.after === after)
    state.comments = before ? [...fresh, ...state.comments] : [...state.comments, ...fresh]
    if (state.next === after) state.next = next
    // What the newsroom has pinned comes again with the beginning: how far its branches were read is known here.
    const rest = before ? branches.filter(({ rootId }) => !known.has(rootId)) : branches
    state.branches = [...others(state.branches), ...rest]
    state.earlier = [...others(state.earlier), ...earlier]
  })
  return fresh
}
