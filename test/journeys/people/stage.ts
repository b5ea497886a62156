import type { Browser } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { startWorker, type RunningWorker, type WorkerOptions } from '../../harness/start-worker.ts'
import { openBrowser } from './browser.ts'

/** What the journeys of one file happen on: a worker with an empty store, and a browser for its people. */
export const openStage = (options: WorkerOptions = {}) => {
  let opened: { worker: RunningWorker; browser: Browser } | undefined
  const stage = () => {
    if (opened === undefined)
      throw new Error('The stage opens before the first test, not while tests are collected.')
    return opened
  }
  beforeAll(async () => {
    const [worker, browser] = await Promise.all([startWorker(options), openBrowser()])
    opened = { worker, browser }
  })
  afterAll(async () => {
    await opened?.browser.close()
    await opened?.worker.close()
  })
  return {
    get worker() {
      return stage().worker
    },
    get browser() {
      return stage().browser
    },
  }
}
