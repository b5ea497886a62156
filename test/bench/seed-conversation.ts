import { demoSites } from '../../demo/demo-sites.ts'
import { seedThread } from '../../demo/seed-thread.ts'
import type { RunningWorker } from '../harness/start-worker.ts'
import { longConversation } from './long-conversation.ts'

const SITE = 'english'
const STATEMENTS_AT_ONCE = 200

/** A published conversation of so many comments at the demo's English site. */
export const seedConversation = async (worker: RunningWorker, key: string, length: number): Promise<void> => {
  const site = demoSites(worker.origin).find(({ id }) => id === SITE)
  if (!site) throw new Error(`The demo has no site ${SITE}.`)
  const thread = longConversation(SITE, key, `/demo/${SITE}/`, length)
  const statements = await seedThread(thread, site, worker.origin, Date.now())
  for (let from = 0; from < statements.length; from += STATEMENTS_AT_ONCE) {
    await worker.run(statements.slice(from, from + STATEMENTS_AT_ONCE))
  }
}
