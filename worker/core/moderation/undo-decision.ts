import { DECISION_IDS_MAX, UNDO_MS } from '../../contract/limits.ts'
import type { Undone } from '../../contract/moderation/decisions.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Actor, DeskStore } from './desk-store.ts'

type Deps = { desk: Pick<DeskStore, 'undo'>; now: number; newId: () => string }

/**
 * Takes a decision back, comment by comment where nobody has decided since; one about more comments than a call
 * carries in steps. An undo itself is not
 * undone: whoever changes their mind again decides again.
 */
export const undoDecision = async (
  { site, by, decision, after = null }: { site: string; by: Actor; decision: string; after?: string | null },
  { desk, now, newId }: Deps,
): Promise<Result<Undone>> => {
  const id = newId()
  const since = now - UNDO_MS
  const undone = await desk.undo({
    id,
    decision,
    site,
    by,
    at: now,
    since,
    feedbackDueAt: now + UNDO_MS,
    after,
    limit: DECISION_IDS_MAX,
  })
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
    next: undone.next,
  })
}
