import { startWorker } from '../harness/start-worker.ts'
import { checkSending } from '../sending-machine.ts'
import { crowdedSites, judge, numberOf } from './run.ts'

// Sending as a machine of states, over HTTP: `node test/endurance/sending.ts [--cases 100000]`. The tests of the
// worker walk through a few orders of steps (test/sending-machine.ts); this walks through as many as are asked for.

const cases = numberOf('cases', 100_000)
const AT_ONCE = 8

const worker = await startWorker({ sites: crowdedSites, akismet: 'off' })
try {
  const started = performance.now()
  const place = {
    ask: (path: string, request: RequestInit) => fetch(worker.origin + path, request),
    site: 'kozani',
    origin: worker.origin,
    policyVersion: '2026-11',
  }
  await Promise.all(Array.from({ length: AT_ONCE }, () => checkSending(place, Math.ceil(cases / AT_ONCE))))
  console.log(
    `${cases} orders of steps, each answered as the steps before it call for, after ${Math.round((performance.now() - started) / 1000)} s`,
  )
  await judge(worker.db)
} finally {
  await worker.close()
}
