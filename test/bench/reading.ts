import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright'
import { demoSites } from '../../demo/demo-sites.ts'
import { seedStatements } from '../../demo/seed.ts'
import { seedThread } from '../../demo/seed-thread.ts'
import { startWorker } from '../harness/start-worker.ts'
import { newPerson, openBrowser } from '../journeys/people/browser.ts'
import { longConversation } from './long-conversation.ts'
import { watchPage, type Watched } from './watch-page.ts'

// What a conversation costs its reader, at a quarter of this machine's speed: `node test/bench/reading.ts`.

const SITE = 'english'
const ARTICLE = '/demo/english/'
const LENGTHS = [50, 500]
const SLOWER = 4
const RUNS = 3
const STATEMENTS_AT_ONCE = 200
const TYPED = 'Γράφω ένα σχόλιο'

const median = (values: number[]): number => {
  const inOrder = values.toSorted((a, b) => a - b)
  return inOrder[Math.floor(inOrder.length / 2)] ?? NaN
}

/** The demo's article, with another conversation and all of it on one page. */
const openArticle = async (page: Page, origin: string, key: string): Promise<void> => {
  await page.route(`${origin}${ARTICLE}`, async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace(
      /<twin-comments [^>]*>/,
      `<twin-comments site="${SITE}" thread="${key}" page-size="100" loading="eager" lang="el">`,
    )
    await route.fulfill({ response: answer, body })
  })
  await page.goto(origin + ARTICLE, { waitUntil: 'commit' })
}

const measure = async (browser: Browser, origin: string, length: number) => {
  const context = await newPerson(browser, { viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const files: { name: string; bytes: Promise<Uint8Array> }[] = []
  page.on('response', (answer) => {
    files.push({ name: new URL(answer.url()).pathname, bytes: answer.body().catch(() => new Uint8Array()) })
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watchPage)
  await openArticle(page, origin, `long-${length}`)

  const watched = () => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched)
  await page.waitForFunction(() => (globalThis as unknown as { watched: Watched }).watched.settled)
  const shown = await watched()
  const loaded = await Promise.all(files.map(async ({ name, bytes }) => ({ name, bytes: await bytes })))

  await page.locator('twin-comments [name=body]').first().focus()
  await page.waitForLoadState('networkidle')
  await page.keyboard.type(TYPED, { delay: 120 })
  const after = await watched()

  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await context.close()
  return { loaded, shown, after, heap: usedSize }
}

type Run = Awaited<ReturnType<typeof measure>>

const worker = await startWorker({ sites: () => [] })
const browser = await openBrowser()
try {
  await worker.run(await seedStatements(worker.origin, Date.now()))
  const [site] = demoSites(worker.origin).filter(({ id }) => id === SITE)
  if (!site) throw new Error(`The demo has no site ${SITE}.`)
  for (const length of LENGTHS) {
    const thread = longConversation(SITE, `long-${length}`, ARTICLE, length)
    const statements = await seedThread(thread, site, worker.origin, Date.now())
    for (let from = 0; from < statements.length; from += STATEMENTS_AT_ONCE) {
      await worker.run(statements.slice(from, from + STATEMENTS_AT_ONCE))
    }
  }

  const figures: Record<string, Record<string, string | number>> = {}
  for (const length of LENGTHS) {
    const runs: Run[] = []
    for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, worker.origin, length))
    const [first] = runs
    if (!first) continue
    console.log(`\n${length} comments: what was loaded`)
    console.table(
      Object.fromEntries(
        first.loaded.map(({ name, bytes }) => [
          name,
          { raw: bytes.length, brotli: bytes.length ? brotliCompressSync(bytes).length : 0 },
        ]),
      ),
    )
    const of = (pick: (run: Run) => number) => Math.round(median(runs.map(pick)))
    figures[`${length} comments`] = {
      comments: first.shown.comments,
      requests: first.loaded.length,
      'first comment painted, ms': of(({ shown }) => shown.painted),
      'tasks over 50 ms': of(({ shown }) => shown.longTasks.length),
      'longest task, ms': of(({ shown }) => Math.max(0, ...shown.longTasks)),
      'layout shift': median(runs.map(({ shown }) => shown.shift)).toFixed(4),
      'DOM nodes': first.shown.nodes,
      'heap, KB': of(({ heap }) => heap / 1024),
      'slowest keystroke, ms': of(({ after }) => Math.max(0, ...after.keystrokes)),
      'its script, ms': of(({ after }) => Math.max(0, ...after.keystrokeScripts)),
      'tasks over 50 ms while typing': of(
        ({ shown, after }) => after.longTasks.length - shown.longTasks.length,
      ),
    }
  }
  console.log(`\nAt a ${SLOWER}th of this machine's speed, the middle of ${RUNS} runs`)
  console.table(
    Object.fromEntries(
      Object.keys(figures[`${LENGTHS[0]} comments`] ?? {}).map((name) => [
        name,
        Object.fromEntries(Object.entries(figures).map(([column, figure]) => [column, figure[name]])),
      ]),
    ),
  )
} finally {
  await browser.close()
  await worker.close()
}
