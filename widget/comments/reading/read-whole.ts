import type { Comment, Page } from '../../../worker/contract/comments.ts'
import { PAGE_SIZE_MAX } from '../../../worker/contract/limits.ts'
import type { CommentsClient } from '../comments-client.ts'
import type { Query } from '../thread-controller.ts'

/** A conversation longer than so many pages is never loaded as a whole. */
export const CALLS_MAX = 40

/** The whole conversation as it stands now, asked for beside the one that is shown; null where it did not come. */
export const readWhole = async (
  client: CommentsClient,
  query: Query,
  signal: AbortSignal,
): Promise<Page | null> => {
  const asked: (string | undefined)[] = [undefined]
  const comments = new Map<string, Comment>()
  let whole: Page | null = null
  for (const after of asked) {
    const page = { ...query, limit: PAGE_SIZE_MAX, ...(after && { after }) }
    const answer = await client.page(page, { cache: 'no-cache', signal })
    if (!answer.ok || asked.length > CALLS_MAX) return null
    const { next, branches } = answer.value
    for (const comment of answer.value.comments) comments.set(comment.id, comment)
    whole ??= answer.value
    asked.push(...branches.map(({ after }) => after), ...(next === null ? [] : [next]))
  }
  return whole && { ...whole, comments: [...comments.values()], next: null, branches: [], earlier: [] }
}
