import { afterEach, expect, it, vi } from 'vitest'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'

const COMMENTS = 30
const LINES = 12
/** Each line its own, as no two readers write the same. */
const tall = () => Array.from({ length: LINES }, () => newText('A line')).join('\n\n')

afterEach(() => {
  scrollTo(0, 0)
  document.body.replaceChildren()
})

it('lays a long conversation out once, keeps its room, and leads to the form in one step', async () => {
  const errors: string[] = []
  addEventListener('error', ({ message }) => errors.push(message))
  const thread = newThread()
  await Promise.all(Array.from({ length: COMMENTS }, () => published(thread, { body: tall() })))
  const reader = await arrive(thread, { pageSize: 100 })
  await see(() => reader.all('article').length === COMMENTS)
  const [first, last] = [reader.all('article').at(0), reader.all('article').at(-1)]
  await see(() => last?.style.contentVisibility === 'auto')
  expect(first?.style.contentVisibility).toBe('')

  // Skipped, all are as tall as any other that says as much in as many lines.
  const heights = reader.all('article').map((article) => article.offsetHeight)
  expect(new Set(heights.slice(1)).size, heights.join(' ')).toBe(1)
  const room = last?.offsetHeight ?? 0
  expect(room).toBeGreaterThan(LINES * 16)
  await reader.find('#f-body')
  const height = document.documentElement.scrollHeight
  ;(await reader.find('[part=jump]')).click()
  await see(() => reader.focused()?.id === 'f-body')
  const form = reader.focused()?.getBoundingClientRect()
  expect(form?.top).toBeGreaterThanOrEqual(0)
  expect(Math.floor(form?.bottom ?? Infinity)).toBeLessThanOrEqual(innerHeight)
  expect(last?.offsetHeight).toBe(room)
  expect(document.documentElement.scrollHeight).toBe(height)
  expect(errors).toEqual([])
})

it('moves nothing while it is looked through again, however slow the machine', async () => {
  const thread = newThread()
  await Promise.all(Array.from({ length: 4 }, () => published(thread)))
  const reader = await arrive(thread)
  await see(() => reader.all('article').length === 4)
  const list = await reader.find('[part=comments]')
  await see(() => !list.classList.contains('slow'))

  const looks: boolean[] = []
  const watch = new MutationObserver(() => looks.push(list.classList.contains('slow')))
  watch.observe(list, { attributes: true })
  // Each step takes longer than a slice may: the browser paints between any two of them.
  let now = performance.now()
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 50))
  reader.element.requestUpdate()
  await see(() => clock.mock.calls.length > 4)
  await reader.element.focusOn('#f-body')
  clock.mockRestore()
  watch.disconnect()
  expect(looks).toEqual([])
})
