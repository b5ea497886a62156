import { startWorker } from '../harness/start-worker.ts'
import { oneStorm } from './one-storm.ts'
import { crowdedSites, judge, numberOf } from './run.ts'

// A storm of repeats: `node test/endurance/storm.ts [--clients 1000] [--tries 100] [--ids 1000]`.

const worker = await startWorker({ sites: crowdedSites, akismet: 'off' })
try {
  const { lines, held } = await oneStorm(worker, {
    clients: numberOf('clients', 1_000),
    tries: numberOf('tries', 100),
    ids: numberOf('ids', 1_000),
  })
  console.log(lines.join('\n'))
  await judge(worker.db, held)
} finally {
  await worker.close()
}
