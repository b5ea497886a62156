import type { Db } from '../db.ts'

const DAYS = `coalesce(json_extract(s.settings, '$.closeAfterDays'), 0)`
const DAY_MS = 86_400_000
const LIMIT = 500

/**
 * What was closed for its age once and is open again, somebody opened: it is left alone. ?1 now, ?2 a site or
 * null for all. The sites lead, so that of a site's open threads only the old ones are read.
 */
export const CLOSE_BY_AGE = `UPDATE threads SET state = 'closed', closed_by = 'age', version = version + 1
WHERE id IN (
  SELECT t.id FROM sites s CROSS JOIN threads t ON t.site = s.id
  WHERE ${DAYS} > 0 AND s.id = coalesce(?2, s.id) AND t.state = 'open' AND t.closed_by IS NULL
    AND t.created_at < ?1 - ${DAYS} * ${DAY_MS}
  LIMIT ${LIMIT})`

/** The site allows more days than before. */
export const OPEN_BY_AGE = `UPDATE threads SET state = 'open', closed_by = NULL, version = version + 1
WHERE id IN (
  SELECT t.id FROM sites s JOIN threads t ON t.site = s.id
  WHERE s.id = ?2 AND t.state = 'closed' AND t.closed_by = 'age'
    AND (${DAYS} = 0 OR t.created_at >= ?1 - ${DAYS} * ${DAY_MS})
  LIMIT ${LIMIT})`

/** One run's share of all sites; what is left over comes in the next run. */
export const closeByAge = async (db: Db, now: number): Promise<void> => {
  await db.prepare(CLOSE_BY_AGE).bind(now, null).run()
}
