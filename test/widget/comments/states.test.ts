import { afterEach, expect, it, vi } from 'vitest'
import { newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

it('a page’s own styles see that a conversation is empty, and that it is closed', async () => {
  const { element } = await arrive(newThread())
  await see(() => element.matches(':state(ready):state(empty)'))
  expect(element.matches(':state(closed)')).toBe(false)

  const thread = newThread()
  await published(thread)
  const real = window.fetch
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const answer = await real(input, init)
    if (!(input as string).includes('/comments?')) return answer
    const page = (await answer.json()) as { thread: object }
    return Response.json({ ...page, thread: { ...page.thread, state: 'closed' } })
  })
  const closed = await arrive(thread)
  await see(() => closed.element.matches(':state(ready):state(closed)'))
  expect(closed.element.matches(':state(empty)')).toBe(false)
})
