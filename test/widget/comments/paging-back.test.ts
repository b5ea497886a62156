import { expect, it } from 'vitest'
import { commentsClient } from '../../../widget/comments/comments-client.ts'
import { loadMore } from '../../../widget/comments/reading/load-more.ts'
import { ThreadController } from '../../../widget/comments/thread-controller.ts'
import { api, newThread, published } from './newsroom.ts'

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
}

it('whoever has read a branch to its end is not sent into it again by the page before', async () => {
  const key = newThread()
  const pinned = await published(key)
  await Promise.all(Array.from({ length: 21 }, () => published(key, { parentId: pinned })))
  const last = await published(key)

  const client = commentsClient(api, 'english-open', 'en')
  const query = { thread: key, sort: 'oldest', limit: 1 } as const
  const pageOf = async (more: { around?: string }) => {
    const answer = await client.page({ ...query, ...more })
    if (!answer.ok) throw new Error(answer.failure.title)
    return answer.value
  }
  // As a visit at a later comment begins where the first is pinned: with its branch, and a way to what stands between.
  const [head, around] = [await pageOf({}), await pageOf({ around: last })]
  const thread = new ThreadController(host, client, () => undefined)
  await thread.load(query)
  const comments = [...head.comments, ...around.comments]
  thread.adopt({ ...around, comments, branches: head.branches })

  await loadMore(thread, client, head.branches[0]?.after ?? '')
  await loadMore(thread, client, around.earlier[0]?.after ?? '')
  expect(thread.state).toMatchObject({ status: 'ready', branches: [], earlier: [] })
  expect(thread.state.status === 'ready' && thread.state.comments).toHaveLength(23)
})
