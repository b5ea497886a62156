import type { Desk } from './desk.ts'

/** Shows what is new, when asked for, and leads there; to where one was, where it lies on a later page. */
export const showFresh = async ({ queue, focus }: Desk) => {
  const known = new Set(queue.visible.map(({ id }) => id))
  await queue.reload()
  const fresh = queue.visible.find(({ id }) => !known.has(id))
  focus.moveTo(fresh?.id ?? focus.current)
}
