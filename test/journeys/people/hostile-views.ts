import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright'
import type { RunningWorker } from '../../harness/start-worker.ts'
import { asShown, pickUpPen, readPage, watchPage, type HostilePen } from './hostile-pen.ts'
import { words } from './moderator.ts'
import type { Newspaper } from './newspaper.ts'

const readme = readFileSync('widget/README.md', 'utf8')

/** The policy that the README prints for an article that carries the fragment: the element needs no more. */
const policyFor = (origin: string): string => {
  const section = readme.slice(readme.indexOf('### On an article that carries the fragment'))
  const lines = /```text\n([\s\S]*?)\n```/.exec(section)?.[1]?.split('\n') ?? []
  return lines.join(' ').replaceAll('https://comments.example', origin)
}

type Stage = { worker: RunningWorker; news: Newspaper; reader: BrowserContext; moderator: BrowserContext }
// 8 texts make 24 conversations, which the page without script shows at once.
type View = (thread: string) => Promise<void>

/** Every way by which comments reach somebody's eyes; each is looked at once it shows all that it will show. */
const viewsOf = ({ worker, news }: Stage, page: Page, { desk }: HostilePen): Record<string, View> => {
  const query = (thread: string) => `thread=${thread}&limit=100`
  const article = async (thread: string, inside: string) => {
    news.print({
      headers: { 'Content-Security-Policy': policyFor(worker.origin) },
      html: `<head><script type="module" src="${worker.origin}/twin-comments.js"></script></head><body>
        <twin-comments site="kozani" thread="${thread}" api="${worker.origin}" page-size="100" loading="eager">${inside}
        </twin-comments></body>`,
    })
    await page.goto(`${news.origin}/article`)
    await page.locator('twin-comments .news').waitFor({ state: 'attached' })
    await page.locator('twin-comments [part=comments]:not(.slow)').waitFor({ state: 'attached' })
  }
  return {
    'the element': (thread) => article(thread, ''),
    'the fragment': async (thread) => {
      const answer = await fetch(`${worker.origin}/v1/sites/kozani/fragment?${query(thread)}`)
      await article(thread, await answer.text())
    },
    'the page without script': async (thread) => {
      await page.goto(`${worker.origin}/sites/kozani/thread?${query(thread)}`)
    },
    'the desk': async (thread) => {
      await desk.page.goto(`${worker.origin}/moderation?site=kozani&status=approved&by-thread=${thread}`)
      await desk.desk.getByRole('article').first().waitFor()
      const more = desk.desk.getByRole('button', { name: words.more, exact: true })
      while ((await more.count()) > 0) {
        const shown = await desk.desk.getByRole('article').count()
        await more.click()
        await desk.desk.getByRole('article').nth(shown).waitFor()
      }
    },
  }
}

/** What a reader of feeds finds: the number of entries, or why it is no XML. */
const readFeed = async (worker: RunningWorker, page: Page, thread: string): Promise<string> => {
  const feed = await fetch(`${worker.origin}/v1/sites/kozani/feed.atom?thread=${thread}&limit=100`)
  return page.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      const error = parsed.querySelector('parsererror')
      return error ? `no XML: ${error.textContent}` : String(parsed.querySelectorAll('entry').length)
    },
    await feed.text(),
  )
}

/**
 * Texts that want to be more than text, written into every field on every way in (a new comment, a reply, an edit, a
 * moderator's edit, a reply of the newsroom, a note, a report), and looked at on every way out. What any page did
 * beyond showing the very text that is stored; `taken` counts the texts that a comment may have.
 */
export const faultsOfHostileTexts = async (
  stage: Stage,
  texts: readonly string[],
  { atOnce = 8, say = () => {} }: { atOnce?: number; say?: (line: string) => void } = {},
): Promise<{ taken: number; faults: string[] }> => {
  const { worker } = stage
  const pen = await pickUpPen(worker, stage.moderator)
  const page = await stage.reader.newPage()
  const doings = [await watchPage(page), await watchPage(pen.desk.page)]
  const views = viewsOf(stage, page, pen)
  const faults: string[] = []
  let taken = 0

  for (let from = 0; from < texts.length; from += atOnce) {
    const thread = `hostile-${from}`
    const took = await pen.write(thread, texts.slice(from, from + atOnce))
    taken += took
    if (took === 0) continue
    const { results } = await worker.db
      .prepare('SELECT c.body FROM comments c JOIN threads t ON t.id = c.thread_id WHERE t.key = ?')
      .bind(thread)
      .all<{ body: string }>()
    const stored = results.map(({ body }) => asShown(body)).sort()
    for (const [view, show] of Object.entries(views)) {
      await show(thread)
      const seen = await readPage(view === 'the desk' ? pen.desk.page : page)
      const shown = seen.texts.map(asShown).sort()
      if (shown.join('\n') !== stored.join('\n')) {
        const odd = stored.filter((text) => !shown.includes(text))
        seen.faults.push(
          `${shown.length} of ${stored.length} texts, without ${JSON.stringify(odd.slice(0, 3))}`,
        )
      }
      seen.faults.push(...doings.flatMap((done) => done.splice(0)))
      faults.push(...seen.faults.map((fault) => `${view}, ${thread}: ${fault}`))
    }
    const entries = await readFeed(worker, page, thread)
    if (entries !== String(stored.length))
      faults.push(`the feed, ${thread}: ${entries} of ${stored.length} entries`)
    say(`${Math.min(from + atOnce, texts.length)} of ${texts.length}`)
  }
  return { taken, faults }
}
