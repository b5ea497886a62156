import { UNDO_MS } from '../../contract/limits.ts'
import type { Decided } from '../../contract/moderation/decisions.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Actor, DeskStore } from './desk-store.ts'

type Deps = { desk: Pick<DeskStore, 'undo'>; now: number; newId: () => string }

/**
 * Takes a whole decision back, comment by comment where nobody has decided since. An undo itself is not
 * undone: whoever changes their mind again decides again.
 */
export const undoDecision = async (
  { site, by, decision }: { site: string; by: Actor; decision: string },
  { desk, now, newId }: Deps,
): Promise<Result<Decided>> => {
  const id = newId()
  const since = now - UNDO_MS
  const undone = await desk.undo({ id, decision, site, by, at: now, since, feedbackDueAt: now + UNDO_MS })
  if (!undone) return refuse('unknown_decision')
  if (undone.decision.undoneBefore || undone.decision.undoes !== null) return refuse('already_undone')
  if (undone.decision.at <= since) return refuse('undo_expired')

  const decided = undone.comments.filter((comment) => comment.undone).map((comment) => comment.id)
  return ok({
    decision: decided.length > 0 ? id : null,
    decided,
    skipped: undone.comments
      .filter((comment) => !comment.undone)
      .map((comment) => ({
        id: comment.id,
        code: comment.removed === 'author' ? 'comment_withdrawn' : 'already_decided',
      })),
    undoableUntil: null,
  })
}
