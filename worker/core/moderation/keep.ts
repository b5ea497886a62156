import { UNDO_MS } from '../../contract/limits.ts'
import type { Decided as Answer, Keep } from '../../contract/moderation/decisions.ts'
import type { Actor, DeskStore } from './desk-store.ts'
import { toDecided } from './to-decided.ts'

type Deps = { desk: Pick<DeskStore, 'keep'>; now: number; newId: () => string }

/** Published comments stay published, and what readers reported about them is dealt with. */
export const keep = async (
  { site, by, ids }: Keep & { site: string; by: Actor },
  { desk, now, newId }: Deps,
): Promise<Answer> => {
  const id = newId()
  const outcomes = await desk.keep({ id, site, by, ids: [...new Set(ids)], at: now })
  return toDecided(id, outcomes, { expected: 'approved', undoableUntil: now + UNDO_MS })
}
