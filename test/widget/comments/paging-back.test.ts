import { afterEach, expect, it } from 'vitest'
import { commentsClient } from '../../../widget/comments/comments-client.ts'
import { loadMore } from '../../../widget/comments/reading/load-more.ts'
import { ThreadController } from '../../../widget/comments/thread-controller.ts'
import { api, newText, newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'
import { frame } from './shifts.ts'

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  emit: () => true,
  updateComplete: Promise.resolve(true),
}

it('whoever has read a branch to its end is not sent into it again by the page before', async () => {
  const key = newThread()
  const pinned = await published(key)
  await Promise.all(Array.from({ length: 21 }, () => published(key, { parentId: pinned })))
  const last = await published(key)

  const client = commentsClient({ api, site: 'english-open', key, url: api, title: '', language: 'en' })
  const query = { thread: key, sort: 'oldest', limit: 1 } as const
  const pageOf = async (more: { around?: string }) => {
    const answer = await client.page({ ...query, ...more })
    if (!answer.ok) throw new Error(answer.failure.title)
    return answer.value
  }
  // As a visit at a later comment begins where the first is pinned: with its branch, and a way to what stands between.
  const [head, around] = [await pageOf({}), await pageOf({ around: last })]
  const thread = new ThreadController(host)
  thread.query = query
  const comments = [...head.comments, ...around.comments]
  thread.adopt({ ...around, comments, branches: head.branches })

  await loadMore(thread, client, head.branches[0]?.after ?? '')
  await loadMore(thread, client, around.earlier[0]?.after ?? '')
  expect(thread.state).toMatchObject({ status: 'ready', branches: [], earlier: [] })
  expect(thread.state.status === 'ready' && thread.state.comments).toHaveLength(23)
})

afterEach(() => {
  document.body.replaceChildren()
  scrollTo(0, 0)
})

it('what is read stays where it is when what stands before it is brought, and while it is put in', async () => {
  const thread = newThread()
  const ids: string[] = []
  for (let count = 0; count < 10; count += 1) {
    ids.push(await published(thread, { body: Array.from({ length: 5 }, () => newText()).join('\n\n') }))
  }
  const reader = await arrive(thread, { pageSize: 4 })
  const id = ids[8] ?? ''
  expect(await reader.element.openComment(id)).toBe(true)
  const article = await reader.find(`#c-${id}`)
  const before = reader.all('article').length
  // Its words: the first of all comments has neither line nor room above itself.
  const text = await see(() => article.querySelector('[part=body]'))
  const { top } = text.getBoundingClientRect()
  ;(await reader.find('.more [part=more]')).click()
  const tops: number[] = []
  await see(() => {
    tops.push(text.getBoundingClientRect().top)
    return reader.all('article').length > before && !reader.all('.slow').length
  })
  await frame()
  tops.push(text.getBoundingClientRect().top)
  // A window is moved by whole pixels.
  expect(tops.filter((each) => Math.abs(each - top) > 1)).toEqual([])
})
