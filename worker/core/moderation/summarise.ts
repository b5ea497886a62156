import type { Summary } from '../../contract/moderation.ts'
import { AKISMET_SERVICE, readHealth } from '../akismet-health.ts'
import type { ServiceStates } from '../ports/service-states.ts'
import type { DeskStore } from './desk-store.ts'

type Deps = {
  desk: Pick<DeskStore, 'summary'>
  services: Pick<ServiceStates, 'read'>
  /** This deployment has a key for Akismet. */
  akismetKey: boolean
}

/** For the desk a service that is not to be reached and one that wants fewer questions are the same news. */
const NEWS = {
  working: 'working',
  unreachable: 'unreachable',
  limited: 'unreachable',
  key_refused: 'key_refused',
} as const

/** What stands at the head of the desk. */
export const summarise = async (
  { site }: { site: string },
  { desk, services, akismetKey }: Deps,
): Promise<Summary> => {
  const [summary, stored] = await Promise.all([desk.summary(site), services.read(AKISMET_SERVICE)])
  const { pending, approved, spam, trash } = summary.counts
  return {
    counts: { pending, approved, spam, trash },
    oldestPendingAt:
      summary.oldestPendingAt === null ? null : new Date(summary.oldestPendingAt).toISOString(),
    unchecked: summary.unchecked,
    akismet: akismetKey && summary.wantsAkismet ? NEWS[readHealth(stored).status] : 'off',
  }
}
