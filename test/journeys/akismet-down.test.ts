import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorker, type RunningWorker } from '../harness/start-worker.ts'
import { newPerson, openBrowser } from './people/browser.ts'
import { sitDown, words } from './people/moderator.ts'
import { readArticle } from './people/reader.ts'

const TEXT = 'Πότε ξεκινά η ανταλλαγή των δύο πόλεων;'

let worker: RunningWorker
let browser: Browser

beforeAll(async () => {
  ;[worker, browser] = await Promise.all([startWorker(), openBrowser()])
  await worker.db.prepare("UPDATE sites SET rule = 'flagged' WHERE id = 'kozani'").run()
})
afterAll(async () => {
  await browser.close()
  await worker.close()
})

describe('a comment written while Akismet is down', () => {
  it('waits, is marked at the desk as not checked yet, and is checked by the scheduled job once Akismet is back', async () => {
    await worker.akismet.setFault('status_503')
    const writer = await readArticle(await newPerson(browser), worker.origin, 'kozani')
    await writer.write({ body: TEXT })
    await writer.tick()
    await writer.send()
    await writer.comment(TEXT).getByText(writer.ownWords.pending).waitFor()

    const desk = await sitDown(await newPerson(browser), worker)
    await desk
      .comment(TEXT)
      .getByText(words.comment.unchecked('').split(':')[0] ?? '')
      .waitFor()

    await worker.later(16)
    expect(await worker.db.prepare('SELECT status FROM comments').first('status')).toBe('pending')

    await worker.akismet.setFault(null)
    await worker.later(36)
    expect(await worker.db.prepare('SELECT status FROM comments').first('status')).toBe('approved')
    const reader = await readArticle(await newPerson(browser), worker.origin, 'kozani')
    await reader.comment(TEXT).waitFor()
  })
})
