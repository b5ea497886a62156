import { describe, expect, it } from 'vitest'
import { seedNewsroom } from '../bench/busy-newsroom.ts'
import { newPerson } from './people/browser.ts'
import { sitDown, words } from './people/moderator.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()
const COMMENTS = 3_000
/** Of twenty comments of that newsroom eight wait. */
const WAITING = 1_200

const waiting = () =>
  stage.worker.db
    .prepare("SELECT count(*) AS n FROM comments WHERE site = 'alba' AND status = 'pending'")
    .first<number>('n')

describe('a newsroom with more than a thousand waiting comments', () => {
  it('decides on all of them by three keys, and takes it back by one', async () => {
    await seedNewsroom(stage.worker, 'alba', COMMENTS, Date.now())
    const context = await newPerson(stage.browser)
    const { page, desk } = await sitDown(context, stage.worker, { site: 'alba' })
    const told = (text: string) => desk.getByRole('status').filter({ hasText: text }).waitFor()
    await desk.getByRole('article').first().waitFor()
    await page.keyboard.press('*')
    await told(words.matching.chosen(WAITING))
    await page.keyboard.press('Shift+A')
    await told(words.decided.approve(WAITING))
    expect(await waiting()).toBe(0)
    await page.keyboard.press('z')
    await told(words.undone(WAITING))
    expect(await waiting()).toBe(WAITING)
    await context.close()
  })

  it('shows one moderator what another has decided, in grey and under their name', async () => {
    const [eleni, nikos] = [
      await sitDown(await newPerson(stage.browser), stage.worker, { site: 'alba', name: 'Ελένη' }),
      await sitDown(await newPerson(stage.browser), stage.worker, { site: 'alba', name: 'Νίκος' }),
    ]
    for (const { desk } of [eleni, nikos]) await desk.getByRole('article').first().waitFor()
    const id = await eleni.desk.getByRole('article').first().getAttribute('data-id')
    // His desk shows the decision at once; there is something to hear of when the worker has it.
    const recorded = nikos.page.waitForResponse((answer) => answer.url().endsWith('/decisions'))
    await nikos.page.keyboard.press('d')
    expect((await recorded).ok()).toBe(true)
    await eleni.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await eleni.desk
      .locator(`article[data-id="${id}"][data-taken]`)
      .getByText(words.eyes.takenBy('Νίκος'))
      .waitFor()
  })
})
