import { UNDO_MS } from '../../contract/limits.ts'
import type { ReasonCode } from '../../contract/moderation/constants.ts'
import type { ReasonGiven } from '../../contract/moderation/reasons.ts'
import { isBlank, normaliseText } from '../normalise-text.ts'
import { ok, refuse, type Result } from '../result.ts'

type Given = { site: string; decision: string; member: string; code: ReasonCode; reason: string | null }

/** Where the reason of a decision is kept. One implementation: D1. */
export type ReasonStore = {
  /**
   * Writes the reason beside a decision that this member took after `since`: what a decision did stays as it
   * is. Answers how many comments it is about, and whether it is that young; null: it is not theirs.
   */
  give(given: Given & { since: number }): Promise<{ comments: number; young: boolean } | null>
}

type Order = Omit<Given, 'reason'> & { reason?: string | undefined }

/** The reason may follow its decision for as long as that can be undone, and be given anew meanwhile. */
export const giveReason = async (
  { reason = '', ...order }: Order,
  { reasons, now }: { reasons: ReasonStore; now: number },
): Promise<Result<ReasonGiven>> => {
  const words = normaliseText(reason)
  const given = { ...order, reason: isBlank(words) ? null : words }
  const found = await reasons.give({ ...given, since: now - UNDO_MS })
  if (!found) return refuse('unknown_decision')
  if (!found.young) return refuse('undo_expired')
  return ok({
    decision: given.decision,
    reasonCode: given.code,
    reason: given.reason,
    comments: found.comments,
  })
}
