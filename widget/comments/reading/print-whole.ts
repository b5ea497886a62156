import type { Conversation, Stage } from '../conversation.ts'
import { writesIn } from './attention.ts'
import { backTo, topOf } from './eyes.ts'
import { loadFirst, loadRest, STILL_MS } from './load-rest.ts'

/** The whole conversation into the page, before it returns; `date` writes out when each was written. */
export const printWhole = (stage: Stage, talk: Conversation, date: () => void): void => {
  const { client, list, thread } = talk
  const field = writesIn()
  const top = field && topOf(field)
  const end = performance.now() + STILL_MS
  loadFirst(stage, talk)
  void loadRest(thread, client, end)
  // The browser prints when this returns: no task comes before, and in Firefox not even what a promise calls.
  stage.draw()
  list.finish()
  date()
  // Whoever writes finds the form again where it was.
  if (field && top !== null) backTo(field, top)
}
