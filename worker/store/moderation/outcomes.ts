import type { Status } from '../../contract/statuses.ts'
import type { Decided } from '../../core/moderation/desk-store.ts'
import type { Db } from '../db.ts'

type OutcomeRow = {
  id: string
  decided: number
  status: Status | null
  removed: 'author' | 'moderator' | null
}

/** What became of each comment of a list by a decision, for the end of the batch that decides. */
export const readOutcomes = (
  db: Db,
  { id, site, ids }: { id: string; site: string; ids: string },
): D1PreparedStatement =>
  db
    .prepare(
      `SELECT j.value AS id, d.id IS NOT NULL AS decided, c.status, c.removed
        FROM json_each(?3) j
        LEFT JOIN comments c ON c.id = j.value AND c.site = ?2
        LEFT JOIN decisions d ON d.id = ?1 AND d.comment_id = c.id
        ORDER BY j.key`,
    )
    .bind(id, site, ids)

export const toOutcomes = (result: D1Result | undefined): Decided[] =>
  ((result?.results ?? []) as OutcomeRow[]).map(({ id, decided, status, removed }) => ({
    id,
    decided: decided === 1,
    now: status === null ? null : { status, removed },
  }))
