import { expect, it } from 'vitest'
import { seedNewsroom } from '../bench/busy-newsroom.ts'
import { sitDown } from './people/moderator.ts'
import { pressAndGo } from './people/press-and-go.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()
/** More than a browser asks of one address at a time: the others have not left yet when the page is gone. */
const PRESSES = 18

const inTrash = () =>
  stage.worker.db
    .prepare("SELECT count(*) AS n FROM decisions WHERE site = 'alba' AND actor_kind = 'moderator'")
    .first<number>('n')

it('has every decision of a moderator who presses and is gone in the same moment', async () => {
  await seedNewsroom(stage.worker, 'alba', 100, Date.now())
  // A browser of its own kind: one whose requests go through a test's hands drops them with their page.
  const context = await stage.browser.newContext({ locale: 'el-GR' })
  const { page, desk } = await sitDown(context, stage.worker, { site: 'alba' })
  await desk.locator('article:focus').waitFor()
  await page.evaluate(pressAndGo, PRESSES).catch(() => 'The page went in the middle of it, as it should.')
  await expect.poll(inTrash, { timeout: 30_000 }).toBe(PRESSES)
})
