import { beforeAll, expect, it } from 'vitest'
import type { Page as Comments } from '../../worker/contract/comments.ts'
import { seedConversation } from '../bench/seed-conversation.ts'
import { newPerson } from './people/browser.ts'
import { openStage } from './people/stage.ts'

const ARTICLE = '/demo/english/'
const stage = openStage()

beforeAll(() => seedConversation(stage.worker, 'late', 60))

/** In each frame that shows comments, whether the way to those before them is there. */
const watchFrames = () => {
  const seen: boolean[] = []
  Object.assign(globalThis, { seen })
  const look = () => {
    const root = document.querySelector('twin-comments')?.shadowRoot
    if (root?.querySelector('article')) seen.push(root.querySelector('.more') !== null)
    requestAnimationFrame(look)
  }
  look()
}

/** Time enough to draw what has been answered, and less than the element waits. */
const someFrames = () =>
  new Promise<void>((done) => {
    let left = 6
    const next = () => (left-- ? requestAnimationFrame(next) : done())
    next()
  })

it('a link to a comment further on brings it together with the way to those before, however late that part comes', async () => {
  const { origin } = stage.worker
  const query = new URLSearchParams({ thread: 'late', limit: '1', sort: 'newest' })
  const newest = (await (await fetch(`${origin}/v1/sites/english/comments?${query}`)).json()) as Comments
  const id = newest.comments[0]?.id ?? ''
  const page = await (await newPerson(stage.browser)).newPage()
  await page.addInitScript(watchFrames)
  const answered = page.waitForResponse((answer) => new URL(answer.url()).pathname.endsWith('/comments'))
  await page.route(/\/assets\/comments-reading/, async (route) => {
    await answered
    await page.evaluate(someFrames)
    await route.continue()
  })
  await page.route(origin + ARTICLE, async (route) => {
    const answer = await route.fetch()
    const tag = '<twin-comments site="english" thread="late" page-size="5">'
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace(/<twin-comments [^>]*>/, tag),
    })
  })
  await page.goto(`${origin}${ARTICLE}#comment-${id}`)
  await page.locator(`twin-comments #c-${id}.marked`).waitFor()
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen)
  expect(seen.length).toBeGreaterThan(0)
  expect(seen).not.toContain(false)
})
