import type { CommentList } from '../comment-list.ts'
import type { Stage } from '../conversation.ts'
import { backTo, topOf } from './eyes.ts'
import { modalAgain } from './modal-again.ts'

/** Where somebody works: nobody is called away from there, and none of these may move. */
const WORK = '[part=comments],form,dialog'

const rests = new WeakMap<Node, Promise<unknown>>()

/** Letters that are put together out of several keys are lost where their field is taken out meanwhile: settled when none are. */
export const atRest = (root: Node): Promise<unknown> => rests.get(root) ?? Promise.resolve()

/** To be told of the element's root once. */
export const watchKeys = (root: Node): void => {
  if (rests.has(root)) return
  rests.set(root, Promise.resolve())
  root.addEventListener('compositionstart', () => {
    const end = new Promise((resolve) => {
      for (const name of ['compositionend', 'focusout']) {
        // The field has the word only after this event.
        root.addEventListener(name, () => setTimeout(resolve), { once: true })
      }
    })
    rests.set(root, end)
  })
}

/**
 * Brings another page around whoever is in a form or among the comments, in a reply, a correction or a question: comments are
 * taken out and put in again where their order changes, and with them the field, which would lose the focus; and where there
 * are more or fewer of them, what stands below would move out of sight.
 */
export const stays = (stage: Stage, list: CommentList, change: () => void): void => {
  const { renderRoot } = stage
  const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null
  change()
  if (!(focused instanceof HTMLElement) || !focused.closest(WORK)) return
  const top = topOf(focused)
  const question = focused.closest('dialog')
  const field = focused.closest('form')
  // Before the next key is pressed.
  stage.draw()
  list.finish()
  if (!focused.isConnected) {
    // What was begun in a form is led to by the writers' part.
    if (!field) void stage.focusOn('[part=header]')
    return
  }
  modalAgain(question)
  focused.focus({ preventScroll: true })
  backTo(focused, top)
}
