import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import type { Desk } from './desk.ts'
import { nextOf } from './next-of.ts'
import { concerns, decided, type Verdict } from './verdict.ts'

/** One press decides, on everything that is selected, or on one comment. */
export const decideOn = (desk: Desk, comments: readonly DeskComment[], verdict: Verdict) => {
  const { site, decisions, conversation, focus, reasons } = desk
  if (!site || comments.length === 0 || !desk.may('moderate') || desk.bulk.running) return
  const chosen = new Set(comments.map(({ id }) => id))
  const next = nextOf(desk, chosen)
  desk.voice.hush()
  desk.selection.drop(chosen)
  for (const id of chosen) desk.histories.close(id)
  // To approve what is published already says that its reports are dealt with.
  const kept = verdict === 'approve' ? comments.filter((comment) => concerns('keep', comment)) : []
  const before = decisions.undoable
  void decisions.decide(site, kept, 'keep')
  const others = kept.length === 0 ? comments : comments.filter((comment) => !kept.includes(comment))
  void decisions.decide(site, others, verdict)
  const taken = decisions.undoable
  conversation.change((comment) => {
    if (!chosen.has(comment.id)) return comment
    return decided(comment, kept.length > 0 ? 'keep' : verdict)
  })
  reasons.ask(taken === before ? null : taken)
  focus.moveTo(next)
}

/** On all that are ticked, or on all that match where those were chosen. False: nothing is. */
export const decideSelected = (desk: Desk, verdict: Verdict): boolean => {
  const { bulk, selected } = desk
  if (!desk.may('moderate') || desk.conversation.id !== null) return false
  if (bulk.state.status === 'chosen' && verdict !== 'keep') {
    bulk.run(verdict)
    return true
  }
  decideOn(desk, selected, verdict)
  return selected.length > 0
}
