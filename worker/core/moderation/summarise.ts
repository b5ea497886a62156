import type { Summary } from '../../contract/moderation.ts'
import { AKISMET_SERVICE, readHealth } from '../akismet-health.ts'
import type { ServiceStates } from '../ports/service-states.ts'
import type { DeskStore } from './desk-store.ts'

type Deps = {
  desk: Pick<DeskStore, 'summary'>
  services: Pick<ServiceStates, 'read'>
  /** This deployment has a key for Akismet. */
  akismetKey: boolean
  now: number
}

/** Two isolates' clocks may differ: what is told twice does no harm. */
const OVERLAP_MS = 10_000

/** For the desk a service that is not to be reached and one that wants fewer questions are the same news. */
const NEWS = {
  working: 'working',
  unreachable: 'unreachable',
  limited: 'unreachable',
  key_refused: 'key_refused',
} as const

/** What stands at the head of the desk. */
export const summarise = async (
  { site, since }: { site: string; since?: string | undefined },
  { desk, services, akismetKey, now }: Deps,
): Promise<Summary> => {
  const from = since === undefined ? null : Date.parse(since) - OVERLAP_MS
  const [summary, stored] = await Promise.all([desk.summary(site, from), services.read(AKISMET_SERVICE)])
  const { pending, approved, spam, trash } = summary.counts
  return {
    at: new Date(now).toISOString(),
    decided: summary.decided.map(({ at, ...decision }) => ({ ...decision, at: new Date(at).toISOString() })),
    counts: { pending, approved, spam, trash },
    reported: summary.reported,
    oldestPendingAt:
      summary.oldestPendingAt === null ? null : new Date(summary.oldestPendingAt).toISOString(),
    unchecked: summary.unchecked,
    akismet: akismetKey && summary.wantsAkismet ? NEWS[readHealth(stored).status] : 'off',
    retention: summary.retention,
  }
}
