import type { Conversation } from '../conversation.ts'
import { textIn } from './keep-typed.ts'
import { together } from './move-typed.ts'

const kept = new WeakSet<Element>()

/**
 * Keeps each letter while the fragment stands, which is for as long as no comments come: in a tunnel, say, where its tab may
 * be closed. `talk` is what is to take its place by then: in another language it is another one.
 */
export const keepMeanwhile = (still: Element, talk: () => Conversation | undefined): void => {
  if (kept.has(still)) return
  kept.add(still)
  /** From an earlier visit. */
  let earlier: string | undefined
  const keep = (typed: string) => {
    const { composer } = talk() ?? {}
    if (!composer) return
    earlier ??= composer.body
    composer.write(together(earlier, typed))
  }
  still.addEventListener('input', () => keep(textIn(still)))
  // It leaves without the element: nobody is to send it a second time; where there is no network it cannot leave.
  still.addEventListener('submit', () => navigator.onLine && keep(''))
}
