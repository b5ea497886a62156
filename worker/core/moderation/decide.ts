import { UNDO_MS } from '../../contract/limits.ts'
import type { Decided as Answer } from '../../contract/moderation/decisions.ts'
import type { ReasonCode } from '../../contract/moderation/constants.ts'
import { ACTION_STATUS, type Action, type Status } from '../../contract/statuses.ts'
import { isBlank, normaliseText } from '../normalise-text.ts'
import type { Actor, DeskStore } from './desk-store.ts'
import { toDecided } from './to-decided.ts'

type Deps = { desk: Pick<DeskStore, 'decide'>; now: number; newId: () => string }

type Order = {
  site: string
  by: Actor
  action: Action
  ids: readonly string[]
  expected?: Status | undefined
  reasonCode?: ReasonCode | undefined
  reason?: string | undefined
  /** A step of this decision, made before by the same person: both are undone as one. */
  decision?: string | undefined
}

/** One decision on many comments. What somebody else decided meanwhile is told, and left as it is. */
export const decide = async (
  { site, by, action, ids, reason = '', ...order }: Order,
  { desk, now, newId }: Deps,
): Promise<Answer> => {
  const id = order.decision ?? newId()
  const expected = order.expected ?? null
  const undoableUntil = now + UNDO_MS
  const words = normaliseText(reason)
  const outcomes = await desk.decide({
    id,
    site,
    by,
    action,
    to: ACTION_STATUS[action],
    ids: [...new Set(ids)],
    expected,
    reasonCode: order.reasonCode ?? null,
    reason: isBlank(words) ? null : words,
    at: now,
    feedbackDueAt: undoableUntil,
  })
  return toDecided(id, outcomes, { expected, undoableUntil })
}
