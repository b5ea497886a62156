import { cdp } from 'vitest/browser'
import { afterEach, expect, it, vi } from 'vitest'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'

const motion = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] })

afterEach(async () => {
  await motion('')
  vi.restoreAllMocks()
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname + location.search)
})

/** Comes by a comment's link; what moves then, and how the page was scrolled there. */
const arriveByLink = async () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
  const thread = newThread()
  const [id = ''] = await Promise.all(Array.from({ length: 6 }, () => published(thread, { body: newText() })))
  history.replaceState(null, '', `#comment-${id}`)
  const reader = await arrive(thread)
  await see(() => reader.focused()?.id === `c-${id}` && scrolled.mock.calls.length)
  const moving = reader.all('*').flatMap((each) => each.getAnimations())
  const smooth = scrolled.mock.calls.filter(([how]) => typeof how === 'object' && how.behavior === 'smooth')
  return { moving: moving.length, smooth: smooth.length }
}

it('lights up a comment that was linked to, without a scroll that takes its time', async () => {
  await motion('no-preference')
  expect(await arriveByLink()).toEqual({ moving: 1, smooth: 0 })
})

it('moves nothing where the reader asked for less motion', async () => {
  await motion('reduce')
  expect(await arriveByLink()).toEqual({ moving: 0, smooth: 0 })
})
