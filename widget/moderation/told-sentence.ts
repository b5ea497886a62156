import type { DeskMessages } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import type { Undoable } from './decision-controller.ts'

/** What a decision was, as long as it can be taken back. */
export const toldSentence = (m: DeskMessages, { action, reply, comments, bulk }: Undoable): string => {
  if (reply) return comments.length > 1 ? m.act.repliedApproved : m.act.replied
  return bulk?.count === 0 ? m.matching.perhaps : m.decided[action](bulk?.count ?? comments.length)
}
