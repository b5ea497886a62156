import { DECISION_IDS_MAX } from '../../contract/limits.ts'
import type { DecideAll, DecidedAll } from '../../contract/moderation/decisions.ts'
import { ok, refuse, type Result } from '../result.ts'
import { decide } from './decide.ts'
import type { Actor, DeskStore } from './desk-store.ts'
import { toSelection } from './queue-selection.ts'

type Deps = {
  desk: Pick<DeskStore, 'decide' | 'decidedBy' | 'matching'>
  hash: (text: string) => Promise<string>
  now: number
  newId: () => string
}

/**
 * One step of a decision about all that match. What was written after `before` was seen by nobody who decided
 * so, and is left; what somebody else decided meanwhile is skipped as in any decision.
 */
export const decideAll = async (
  { site, by, filter, before, after, recount = false, ...order }: DecideAll & { site: string; by: Actor },
  deps: Deps,
): Promise<Result<DecidedAll>> => {
  const selection = await toSelection(site, { ...filter, sort: 'oldest' }, deps.hash)
  const seenUntil = before === undefined ? deps.now + 1 : Date.parse(before)
  const to = Math.min(selection.to ?? seenUntil, seenUntil)
  const found = await deps.desk.matching({
    ...selection,
    to,
    limit: DECISION_IDS_MAX,
    after: after ?? null,
  })
  if (found === 'malformed') return refuse('malformed_query')
  const counted = async () =>
    recount && order.decision !== undefined ? deps.desk.decidedBy(site, order.decision) : null
  if (found.ids.length === 0) {
    const inAll = await counted()
    return ok({ decision: null, decided: [], skipped: [], undoableUntil: null, next: null, inAll })
  }
  const expected = selection.status === 'any' ? undefined : selection.status
  const decided = await decide({ ...order, site, by, ids: found.ids, expected }, deps)
  return ok({ ...decided, next: found.next, inAll: await counted() })
}
