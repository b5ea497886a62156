import type { KeyAct } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import type { Action } from '../../worker/contract/statuses.ts'
import type { Desk } from './desk.ts'

/** Does what a key means. False: there is nothing to do it on, and the press is left to the page. */
export const obeyKey = (desk: Desk, root: HTMLElement | DocumentFragment, act: KeyAct): boolean => {
  const current = desk.queue.visible.find(({ id }) => id === desk.focus.current)
  const decide = (action: Action): boolean => {
    if (desk.selected.length > 0) desk.decideSelected(action)
    else if (current) desk.decide([current], action)
    else return false
    return true
  }
  switch (act) {
    case 'next':
      return desk.focus.step(1)
    case 'previous':
      return desk.focus.step(-1)
    case 'approve':
    case 'spam':
    case 'trash':
    case 'pend':
      return decide(act)
    case 'undo':
      desk.undo()
      return true
    case 'select':
      if (current) desk.selection.toggle(current.id)
      return current !== undefined
    case 'search':
      root.querySelector<HTMLInputElement>('#search')?.focus()
      return true
    case 'keys':
      desk.dialogs.show('keys')
      return true
  }
}
