import type { CommentList } from '../comment-list.ts'
import type { Stage } from '../conversation.ts'
import { backTo, topOf } from './eyes.ts'
import { modalAgain } from './modal-again.ts'

/**
 * Brings another page around whoever is among the comments, in a reply, a correction or a question: comments are taken out
 * and put in again where their order changes, and with them the field, which would lose the focus, and its place.
 */
export const stays = (stage: Stage, list: CommentList, change: () => void): void => {
  const { renderRoot } = stage
  const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null
  change()
  if (!(focused instanceof HTMLElement) || !list.element.contains(focused)) return
  const top = topOf(focused)
  const question = focused.closest('dialog')
  // Before the next key is pressed.
  stage.draw()
  list.finish()
  if (!focused.isConnected) return
  modalAgain(question)
  focused.focus({ preventScroll: true })
  backTo(focused, top)
}
