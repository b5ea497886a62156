import type { DeskMessages } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import type { Undoable } from './decision-controller.ts'

/** How many comments a decision is about. */
export const countedIn = ({ comments, bulk }: Undoable): number => bulk?.count ?? comments.length

/** What a decision was, as long as it can be taken back. */
export const toldSentence = (m: DeskMessages, undoable: Undoable): string => {
  const { action, reply, comments, bulk } = undoable
  if (reply) return comments.length > 1 ? m.act.repliedApproved : m.act.replied
  return bulk?.count === 0 ? m.matching.perhaps : m.decided[action](countedIn(undoable))
}
