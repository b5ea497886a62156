import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedConversation } from '../bench/seed-conversation.ts'
import { newPerson } from './people/browser.ts'
import { onPaper, watchPaper } from './people/paper.ts'
import { openStage } from './people/stage.ts'

const COMMENTS = 140
const ARTICLE = '/demo/english/'
const stage = openStage()

beforeAll(() => seedConversation(stage.worker, 'printed', COMMENTS))

/** A reader of the first ten branches, who has pressed nothing yet. */
const readBeginning = async ({ headers = {} } = {}): Promise<Page> => {
  const context = await newPerson(stage.browser)
  const page = await context.newPage()
  await page.route(stage.worker.origin + ARTICLE, async (route) => {
    const answer = await route.fetch()
    const tag = '<twin-comments site="english" thread="printed" page-size="10" loading="eager">'
    const body = (await answer.text()).replace(/<twin-comments [^>]*>/, tag)
    await route.fulfill({ response: answer, headers: { ...answer.headers(), ...headers }, body })
  })
  await page.goto(stage.worker.origin + ARTICLE)
  await page.evaluate(watchPaper)
  await page.locator('twin-comments .news').waitFor({ state: 'attached' })
  return page
}

describe('a conversation that is printed', () => {
  it('is on paper as a whole the first time, each comment with its date', async () => {
    const page = await readBeginning()
    expect(await page.locator('twin-comments article').count()).toBeLessThan(COMMENTS)
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
