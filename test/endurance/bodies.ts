import fc from 'fast-check'
import { startWorker } from '../harness/start-worker.ts'
import { malformedBody } from '../malformed-bodies.ts'
import { crowdedSites, judge, numberOf } from './run.ts'

// Bodies that are no comment, over HTTP: `node test/endurance/bodies.ts [--cases 10000]`. Each must be refused as the
// sender's fault, and nothing may be stored.

const cases = numberOf('cases', 10_000)

const worker = await startWorker({ sites: crowdedSites, akismet: 'off' })
const statuses = new Map<number, number>()
try {
  await fc.assert(
    fc.asyncProperty(malformedBody, async (body) => {
      const answer = await fetch(`${worker.origin}/v1/sites/kozani/comments`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: worker.origin },
        body,
      })
      const { code } = (await answer.json()) as { code?: unknown }
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
      if (answer.status < 400 || answer.status >= 500 || typeof code !== 'string') {
        throw new Error(`It was answered ${answer.status}.`)
      }
    }),
    { numRuns: cases },
  )
  const stored = await worker.db.prepare('SELECT count(*) AS n FROM comments').first<number>('n')
  console.log(`${cases} bodies: ${[...statuses].map(([status, n]) => `${status}: ${n}`).join(', ')}`)
  await judge(worker.db, { 'nothing was stored': stored === 0 })
} finally {
  await worker.close()
}
