import { UNDO_MS } from '../../contract/limits.ts'
import type { Retention } from '../ports/job-store.ts'

const DAY_MS = 24 * 60 * 60_000
export const FACTS_DAYS = 15
const PRINT_DAYS = 3
export const DECIDER_DAYS = 365
const REPORTER_DAYS = 365

/** Rows a run and a kind: what is left over is taken by the next run, five minutes later. */
const LIMIT = 200

/** Forgets what is kept no longer: a promise to readers, kept by the clock and not by anybody's diligence. */
export const runRetention = async (retention: Retention, now: number): Promise<void> => {
  // A key lives for a UTC day; what was hashed with yesterday's is of no use to anybody.
  await retention.forgetAddresses(now - (now % DAY_MS), LIMIT)
  await retention.forgetFacts(now - FACTS_DAYS * DAY_MS, now - UNDO_MS, LIMIT)
  await retention.purge('spam', now, LIMIT)
  await retention.purge('trash', now, LIMIT)
  await retention.forgetPrints(now - PRINT_DAYS * DAY_MS, LIMIT)
  await retention.forgetBans(now, LIMIT)
  await retention.forgetDeciders(now - DECIDER_DAYS * DAY_MS, LIMIT)
  await retention.forgetReporters(now - REPORTER_DAYS * DAY_MS, LIMIT)
  await retention.forgetLog(now - DECIDER_DAYS * DAY_MS, LIMIT)
}
