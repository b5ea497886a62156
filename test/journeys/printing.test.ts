import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedConversation } from '../bench/seed-conversation.ts'
import { newPerson } from './people/browser.ts'
import { countPrinters, isReadyToPrint, onPaper, watchPaper } from './people/paper.ts'
import { openStage } from './people/stage.ts'

const COMMENTS = 140
const ARTICLE = '/demo/english/'
const stage = openStage()

beforeAll(() => seedConversation(stage.worker, 'printed', COMMENTS))

const open = async ({ headers = {}, tag = '' }): Promise<Page> => {
  const context = await newPerson(stage.browser)
  const page = await context.newPage()
  await page.addInitScript(countPrinters)
  await page.route(stage.worker.origin + ARTICLE, async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace(/<twin-comments [^>]*>/, tag)
    await route.fulfill({ response: answer, headers: { ...answer.headers(), ...headers }, body })
  })
  await page.goto(stage.worker.origin + ARTICLE)
  await page.evaluate(watchPaper)
  return page
}

/** A reader of the first ten branches, who has pressed nothing yet. */
const readBeginning = async ({ headers = {} } = {}): Promise<Page> => {
  const page = await open({
    headers,
    tag: '<twin-comments site="english" thread="printed" page-size="10" loading="eager">',
  })
  await page.locator('twin-comments .news').waitFor({ state: 'attached' })
  return page
}

/** A reader of the article who has not come near the comments. */
const readArticle = (): Promise<Page> =>
  open({
    // The page's policy allows no style here.
    tag: `${'<br>'.repeat(400)}<twin-comments site="english" thread="printed" page-size="10">`,
  })

describe('a conversation that is printed', () => {
  it('is on paper as a whole the first time, each comment with its date', async () => {
    const page = await readBeginning()
    expect(await page.locator('twin-comments article').count()).toBeLessThan(COMMENTS)
    await page.pdf()
    expect(await page.evaluate(onPaper)).toEqual({ comments: COMMENTS, dated: COMMENTS, blank: 0 })
  })

  it('is so as well before the reader has come near it, once they have read for a moment', async () => {
    const page = await readArticle()
    await page.waitForFunction(isReadyToPrint)
    expect(await page.locator('twin-comments article').count()).toBe(0)
    await page.pdf()
    expect(await page.evaluate(onPaper)).toEqual({ comments: COMMENTS, dated: COMMENTS, blank: 0 })
  })

  it('is whole the second time on a page that lets nobody wait for an answer', async () => {
    const page = await readBeginning({ headers: { 'Permissions-Policy': 'sync-xhr=()' } })
    await page.pdf()
    expect((await page.evaluate(onPaper)).comments).toBeLessThan(COMMENTS)
    const last = page.locator('twin-comments article').nth(COMMENTS - 1)
    await last.locator('time[title]').first().waitFor({ state: 'attached' })
    await page.pdf()
    expect(await page.evaluate(onPaper)).toEqual({ comments: COMMENTS, dated: COMMENTS, blank: 0 })
  })
})
