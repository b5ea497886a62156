import type { Page } from '../../../worker/contract/comments.ts'
import { PAGE_SIZE_MAX } from '../../../worker/contract/limits.ts'
import type { CommentsClient } from '../comments-client.ts'
import type { Conversation, Stage } from '../conversation.ts'
import type { ThreadController } from '../thread-controller.ts'
import { loadMore, putIn } from './load-more.ts'
import { CALLS_MAX } from './read-shown.ts'

/** So long the browser may stand still before it prints; a question that is asked by then is waited for. */
export const STILL_MS = 5000

/**
 * A page of comments before anything else happens; null where it did not come, or where the page forbids to wait for it
 * (Permissions Policy, `sync-xhr`).
 */
export const readNow = (url: string): Page | null => {
  try {
    const call = new XMLHttpRequest()
    call.open('GET', url, false)
    call.send()
    return call.status === 200 ? (JSON.parse(call.responseText) as Page) : null
  } catch {
    return null
  }
}

/** Shows a first page, instead of the one that is on its way. */
export const showNow = (stage: Stage, { thread }: Conversation, page: Page): void => {
  thread.adopt(page)
  stage.emit('twin-load', { thread: page.thread, comments: page.comments })
}

/** The first page, where it has not come yet, and nothing else is in its place. */
export const loadFirst = (stage: Stage, talk: Conversation): void => {
  const { thread, client } = talk
  if (thread.state.status === 'ready' || stage.still) return
  const page = readNow(client.pageUrl(thread.query))
  if (page) showNow(stage, talk, page)
}

/** Behind which cursor something is not shown yet, and was not asked for in vain. */
const restOf = ({ state }: ThreadController): string | undefined => {
  if (state.status !== 'ready') return
  const cursors = [state.next, ...[...state.branches, ...state.earlier].map(({ after }) => after)]
  return cursors.find((after) => after !== null && typeof state.asked.get(after) !== 'object') ?? undefined
}

/**
 * Loads what is not shown yet, as far as that is reasonable: before it returns, since a browser prints what stands in the
 * page when `beforeprint` is over and waits for nothing else. What cannot be had that way until `end` comes later.
 */
export const loadRest = async (
  thread: ThreadController,
  client: CommentsClient,
  end: number,
): Promise<void> => {
  let waits = performance.now() < end
  for (let call = 0; call < CALLS_MAX; call++) {
    const after = restOf(thread)
    if (!after) return
    const page: Page | null = waits
      ? readNow(client.pageUrl({ ...thread.query, limit: PAGE_SIZE_MAX, after }))
      : null
    if (page) putIn(thread, after, page)
    else await loadMore(thread, client, after)
    waits = page !== null && performance.now() < end
  }
}
