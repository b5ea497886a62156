import type { Browser } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { startWorker, type RunningWorker, type WorkerOptions } from '../../harness/start-worker.ts'
import { openBrowser } from './browser.ts'

type Stage = { worker: RunningWorker; browser: Browser }

// One for all files of this process, which run one after the other: starting both takes longer than most journeys.
// They end with the process, as children of it do.
let house: Promise<Stage> | undefined

const open = async (options: WorkerOptions): Promise<Stage> => {
  const [worker, browser] = await Promise.all([startWorker(options), openBrowser()])
  return { worker, browser }
}

/** What the journeys of one file happen on: a worker with an empty store, and a browser for its people. */
export const openStage = (options: WorkerOptions = {}) => {
  let opened: Stage | undefined
  const stage = () => {
    if (opened === undefined)
      throw new Error('The stage opens before the first test, not while tests are collected.')
    return opened
  }
  beforeAll(async () => {
    const used = await house
    await used?.worker.beginAnew(options)
    house ??= open(options)
    opened = await house
  })
  // A page left open would go on asking in the next file.
  afterAll(() =>
    Promise.all(
      stage()
        .browser.contexts()
        .map((context) => context.close()),
    ),
  )
  return {
    get worker() {
      return stage().worker
    },
    get browser() {
      return stage().browser
    },
  }
}
