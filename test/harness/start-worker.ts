import { fileURLToPath } from 'node:url'
import type { D1Database } from '@cloudflare/workers-types'
import { createTestHarness } from 'wrangler'
import { startAkismetStandIn } from '../../demo/akismet-stand-in/server.ts'
import { siteStatements, type NewSite, type Statement } from '../../worker/store/sites.ts'
import { emptyStore } from './empty-store.ts'
import { harnessConfig } from './harness-config.ts'
import { demoSites } from './sites.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type WorkerOptions = {
  /** Pages of other origins that may write, beside the worker's own. */
  origins?: string[]
  sites?: (origins: string[]) => NewSite[]
  /** `off`: the worker has no key, and the local filters alone look. */
  akismet?: 'stand-in' | 'off'
}

/**
 * The built worker in workerd with an empty D1, the demo's sites and a stand-in of Akismet, all on loopback.
 * What `npm run build` made is what it serves.
 */
export const startWorker = async (options: WorkerOptions = {}) => {
  const akismet = await startAkismetStandIn({ port: 0 })
  const harness = createTestHarness({
    root,
    workers: [
      {
        configPath: await harnessConfig(root),
        // The harness takes variables too, though its type does not list them.
        ...{
          vars: {
            AKISMET_URL: akismet.url,
            ...(options.akismet !== 'off' && { AKISMET_KEY: 'stand-in-key' }),
          },
        },
      },
    ],
  })
  const { url } = await harness.listen()
  // Passkeys need a name, not an address: both lead to the same socket.
  const origin = `http://localhost:${url.port}`
  const worker = harness.getWorker<{ DB: D1Database }>()
  await worker.applyD1Migrations('DB')
  const { DB: db } = await worker.getEnv()

  const run = async (statements: Statement[]) => {
    await db.batch(statements.map(({ sql, values }) => db.prepare(sql).bind(...values)))
  }
  const stock = async ({ origins = [], sites = demoSites }: WorkerOptions) => {
    for (const site of sites([origin, ...origins])) await run(await siteStatements(site, Date.now()))
  }
  await stock(options)

  return {
    origin,
    db,
    akismet,
    run,
    /** Runs the scheduled job as if it were `minutes` later. */
    later: async (minutes: number) => {
      await worker.scheduled({ cron: '*/5 * * * *', scheduledTime: new Date(Date.now() + minutes * 60_000) })
    },
    /** Everything as after a start with these options, in a tenth of the time. */
    beginAnew: async (next: WorkerOptions = {}) => {
      await emptyStore(db, origin)
      await akismet.setFault(null)
      akismet.requests.length = 0
      await stock(next)
    },
    close: async () => {
      await harness.close()
      await akismet.close()
    },
  }
}

export type RunningWorker = Awaited<ReturnType<typeof startWorker>>
