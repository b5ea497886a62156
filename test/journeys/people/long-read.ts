import { demoSites } from '../../../demo/demo-sites.ts'
import { seedThread } from '../../../demo/seed-thread.ts'
import { longConversation } from '../../bench/long-conversation.ts'
import type { RunningWorker } from '../../harness/start-worker.ts'

/** A published conversation of so many comments at the demo's English site. */
export const seedConversation = async (worker: RunningWorker, key: string, length: number): Promise<void> => {
  const site = demoSites(worker.origin).find(({ id }) => id === 'english')
  if (!site) throw new Error('The demo has no English site.')
  const thread = longConversation(site.id, key, '/demo/english/', length)
  await worker.run(await seedThread(thread, site, worker.origin, Date.now()))
}
