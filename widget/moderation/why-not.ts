import { DEPTH_MAX } from '../../worker/contract/limits.ts'
import type { WhyNot } from '../../worker/contract/i18n/moderation/act-messages.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import type { PressedAct, WrittenAct } from './act-controller.ts'

/** Why an act makes no sense with a comment as it is; null: it does. The menu and the keys ask the same. */
export const whyNot = (act: WrittenAct | PressedAct, comment: DeskComment): WhyNot | null => {
  const { removed, status, author, depth, writer } = comment
  switch (act) {
    case 'closeThread':
    case 'openThread':
    case 'holdThread':
    case 'releaseThread':
      return null
    case 'trust':
    case 'untrust':
      return writer === null ? 'withdrawn' : null
    default:
      if (removed !== null) return 'withdrawn'
  }
  const refused = status === 'spam' || status === 'trash'
  if (act === 'reply') return refused ? 'refused' : depth >= DEPTH_MAX ? 'deep' : null
  if (act === 'pin' || act === 'unpin') return status === 'approved' ? null : 'unpublished'
  return act === 'ban' && author.staff ? 'staff' : null
}
