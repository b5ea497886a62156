import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright'
import { seedStatements } from '../../demo/seed.ts'
import { startWorker } from '../harness/start-worker.ts'
import { newPerson, openBrowser } from '../journeys/people/browser.ts'
import { seedConversation } from './seed-conversation.ts'
import { countPage, QUIET, watchPage, type Watched } from './watch-page.ts'

// What a conversation costs its reader, all of it read and an answer typed below it, at a quarter of this machine's
// speed: `node test/bench/reading.ts`.

const SITE = 'english'
const ARTICLE = '/demo/english/'
type Case = { length: number; pageSize: number; far?: boolean; ahead?: boolean }
/**
 * Comments to a conversation, and conversations to a page; the first is what the article costs by itself. The tag stands
 * alone, or has the lines with which the article asks for script and comments together (`ahead`), which spares a round
 * trip: on this machine there is none, so one is put in (`far`).
 */
const CASES: Record<string, Case> = {
  'no comments': { length: 0, pageSize: 25 },
  '50 comments': { length: 50, pageSize: 25 },
  '50, far away': { length: 50, pageSize: 25, far: true },
  'and asked ahead': { length: 50, pageSize: 25, far: true, ahead: true },
  '500 comments': { length: 500, pageSize: 25 },
  '500, 100 to a page': { length: 500, pageSize: 100 },
}
const PATIENCE_MS = 120_000
const SLOWER = 4
const ROUND_TRIP_MS = 300
/** How long a finger rests on a button. */
const PRESS_MS = 80
const RUNS = 3
const TYPED = 'Γράφω ένα σχόλιο'

const median = (values: number[]): number => {
  const inOrder = values.toSorted((a, b) => a - b)
  return inOrder[Math.floor(inOrder.length / 2)] ?? NaN
}

/** The lines of the demo's article for its own conversation. */
const LINES = /<link\s+rel="preload"[^>]*>\s*<script type="module" src="\/twin-comments\.en\.js"><\/script>/

const linesFor = ({ length, ahead }: Case): string =>
  ahead
    ? `<link rel="preload" as="fetch" crossorigin href="/v1/sites/${SITE}/comments?lang=el&amp;limit=25&amp;sort=oldest&amp;thread=long-${length}" />
      <script type="module" src="/twin-comments.el.js"></script>`
    : '<script type="module" src="/twin-comments.js"></script>'

/** The demo's article, with another conversation, or with none; in Greek letters, whose font the page needs by itself. */
const openArticle = async (page: Page, origin: string, of: Case): Promise<void> => {
  const { length, pageSize } = of
  await page.route(`${origin}${ARTICLE}`, async (route) => {
    const answer = await route.fetch()
    const tag = `<twin-comments site="${SITE}" thread="long-${length}" page-size="${pageSize}" loading="eager" lang="el">`
    const html = await answer.text()
    if (!LINES.test(html)) throw new Error(`The lines of ${ARTICLE} are not what they were.`)
    const body = html
      .replace(LINES, linesFor(of))
      .replace(/<twin-comments [^>]*>/, `<p>${TYPED}</p>${length ? tag : ''}`)
    await route.fulfill({ response: answer, body })
  })
  await page.goto(origin + ARTICLE, { waitUntil: 'commit' })
}

const measure = async (browser: Browser, origin: string, of: Case) => {
  const context = await newPerson(browser, { viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const files: { name: string; bytes: Promise<Uint8Array> }[] = []
  page.on('response', (answer) => {
    files.push({ name: new URL(answer.url()).pathname, bytes: answer.body().catch(() => new Uint8Array()) })
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  if (of.far) {
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: ROUND_TRIP_MS,
      downloadThroughput: -1,
      uploadThroughput: -1,
    })
  }
  await page.addInitScript(watchPage, QUIET)
  const quiet = () =>
    page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith(QUIET),
      timeout: PATIENCE_MS,
    })
  let [said] = await Promise.all([quiet(), openArticle(page, origin, of)])
  for (;;) {
    const [, button, x, y] = said.text().split(' ')
    const next = button === 'more' ? quiet() : undefined
    if (button) await page.mouse.click(Number(x), Number(y), { delay: PRESS_MS })
    if (!next) break
    said = await next
  }
  if (of.length) {
    await page.waitForTimeout(2_000)
    await page.keyboard.type(TYPED, { delay: 120 })
  }
  const watched = () => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched)
  const shown = await watched()
  const there = await page.evaluate(countPage)
  const loaded = await Promise.all(files.map(async ({ name, bytes }) => ({ name, bytes: await bytes })))

  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await context.close()
  return { loaded, shown, there, heap: usedSize }
}

type Run = Awaited<ReturnType<typeof measure>>

const worker = await startWorker({ sites: () => [] })
const browser = await openBrowser()
try {
  await worker.run(await seedStatements(worker.origin, Date.now()))
  for (const length of new Set(Object.values(CASES).map(({ length }) => length))) {
    if (length) await seedConversation(worker, `long-${length}`, length)
  }

  const figures: Record<string, Record<string, string | number>> = {}
  for (const [title, each] of Object.entries(CASES)) {
    const runs: Run[] = []
    for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, worker.origin, each))
    const [first] = runs
    if (!first) continue
    console.log(`\n${title}: what was loaded`)
    console.table(
      Object.fromEntries(
        first.loaded.map(({ name, bytes }) => [
          name,
          { raw: bytes.length, brotli: bytes.length ? brotliCompressSync(bytes).length : 0 },
        ]),
      ),
    )
    const of = (pick: (run: Run) => number) => Math.round(median(runs.map(pick)))
    figures[title] = {
      comments: first.there.comments,
      requests: first.loaded.length,
      'first comment painted, ms': of(({ shown }) => shown.painted),
      'longest task before its script, ms': of(({ shown }) => Math.max(0, ...shown.pageTasks)),
      'tasks over 50 ms': of(({ shown }) => shown.longTasks.length),
      'longest task, ms': of(({ shown }) => Math.max(0, ...shown.longTasks)),
      'layout shift': median(runs.map(({ shown }) => shown.shift)).toFixed(4),
      'DOM nodes': first.there.nodes,
      'heap, KB': of(({ heap }) => heap / 1024),
      'slowest keystroke, ms': of(({ shown }) => Math.max(0, ...shown.keystrokes)),
      'its script, ms': of(({ shown }) => Math.max(0, ...shown.keystrokeScripts)),
    }
  }
  console.log(`\nAt a ${SLOWER}th of this machine's speed, the middle of ${RUNS} runs`)
  console.table(
    Object.fromEntries(
      Object.keys(figures['no comments'] ?? {}).map((name) => [
        name,
        Object.fromEntries(Object.entries(figures).map(([column, figure]) => [column, figure[name]])),
      ]),
    ),
  )
} finally {
  await browser.close()
  await worker.close()
}
