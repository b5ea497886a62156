import type { KeyAct } from '../../worker/contract/i18n/moderation/key-messages.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import type { Action } from '../../worker/contract/statuses.ts'
import type { WrittenAct } from './act-controller.ts'
import { decideSelected } from './decide-on.ts'
import type { Desk } from './desk.ts'
import { toggleConversation } from './follow-conversation.ts'
import { toBans } from './to-bans.ts'
import { toQueue, type Queue } from './to-queue.ts'
import { whyNot } from './why-not.ts'
import { showKeys } from './show-keys.ts'

/** Does what a key means. False: there is nothing to do it on, and the press is left to the page. */
export const obeyKey = (desk: Desk, root: HTMLElement | DocumentFragment, act: KeyAct): boolean => {
  if (desk.address.place.view !== 'queue') return act === 'keys' && show(desk)
  const { current } = desk
  const ticking = desk.may('moderate') && desk.conversation.id === null
  const decide = (action: Action): boolean => {
    if (!current || !desk.may('moderate')) return false
    desk.decide([current], action)
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
    case 'approve_selected':
      return decideSelected(desk, 'approve')
    case 'spam_selected':
      return decideSelected(desk, 'spam')
    case 'trash_selected':
      return decideSelected(desk, 'trash')
    case 'pend_selected':
      return decideSelected(desk, 'pend')
    case 'undo':
      desk.undo()
      return true
    case 'select':
      if (!current || !ticking) return false
      desk.tick(current.id)
      return sayTicked(desk)
    case 'select_all':
      if (!ticking) return false
      desk.tickAll()
      return sayTicked(desk)
    case 'select_matching':
      return ticking && desk.bulk.choose()
    case 'queue_pending':
      return go(desk, 'pending')
    case 'queue_approved':
      return go(desk, 'approved')
    case 'queue_spam':
      return go(desk, 'spam')
    case 'queue_trash':
      return go(desk, 'trash')
    case 'queue_reported':
      return go(desk, 'reported')
    case 'queue_any':
      return go(desk, 'any')
    // Heard by the form itself.
    case 'send':
      return false
    case 'reply':
    case 'edit':
    case 'note':
    case 'ban':
      if (!current || !isOpen(desk, act, current)) return current !== undefined
      if (act === 'ban' && current.writer?.banned) desk.address.go(toBans(current.writer.handle))
      else desk.acts.open(act, current)
      return true
    case 'pin':
      if (!current || !isOpen(desk, 'pin', current)) return current !== undefined
      void desk.acts.press(current.pinned ? 'unpin' : 'pin', current)
      return true
    case 'history':
      if (current) desk.toggleHistory(current.id, desk.histories.of(current.id) === null)
      return current !== undefined
    case 'conversation':
      return toggleConversation(desk, current?.id)
    case 'search':
      root.querySelector<HTMLInputElement>('#search')?.focus()
      return true
    case 'keys':
      return show(desk)
  }
}

/** What the menu of the comment would not offer, its key does not do either, and says why. */
const isOpen = (desk: Desk, act: WrittenAct | 'pin', comment: DeskComment): boolean => {
  if (!desk.may('moderate')) return false
  const why = whyNot(act, comment)
  if (why !== null) desk.voice.warn(desk.voice.words.act.whyNot[why])
  return why === null
}

/** The focus stays on the comment, whose box a screen reader does not hear change. */
const sayTicked = (desk: Desk): true => {
  desk.voice.say(desk.voice.words.bulk.selected(desk.selection.size))
  return true
}

const show = (desk: Desk): true => {
  void showKeys(desk)
  return true
}

const go = (desk: Desk, queue: Queue): true => {
  desk.address.go(toQueue(desk.address.place, queue))
  return true
}
