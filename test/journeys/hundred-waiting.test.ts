import type { CDPSession } from 'playwright'
import { expect, it } from 'vitest'
import { seedNewsroom } from '../bench/busy-newsroom.ts'
import { newPerson } from './people/browser.ts'
import { sitDown, words } from './people/moderator.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()
/** Of so many comments of that newsroom a hundred wait. */
const COMMENTS = 244
const WAITING = 100

/** What a Greek keyboard sends: the letter is Greek, the key is where a Latin one would be. */
const KEYS = {
  approved: { key: 'α', code: 'KeyA' },
  spam: { key: 'σ', code: 'KeyS' },
  trash: { key: 'δ', code: 'KeyD' },
  undo: { key: 'ζ', code: 'KeyZ' },
} as const

const press = async (keyboard: CDPSession, { key, code }: (typeof KEYS)[keyof typeof KEYS]) => {
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code })
}

const statuses = async () => {
  const { results } = await stage.worker.db
    .prepare(
      `SELECT to_status AS status, count(*) AS n FROM decisions
        WHERE site = 'alba' AND actor_kind = 'moderator' AND undoes IS NULL GROUP BY to_status`,
    )
    .all<{ status: string; n: number }>()
  return Object.fromEntries(results.map(({ status, n }) => [status, n]))
}
const waiting = () =>
  stage.worker.db
    .prepare("SELECT count(*) AS n FROM comments WHERE site = 'alba' AND status = 'pending'")
    .first<number>('n')

it('decides a hundred waiting comments by a hundred presses on a Greek keyboard, and takes the last one back', async () => {
  await seedNewsroom(stage.worker, 'alba', COMMENTS, Date.now())
  expect(await waiting()).toBe(WAITING)
  const context = await newPerson(stage.browser)
  const { page, desk } = await sitDown(context, stage.worker, { site: 'alba' })
  const keyboard = await context.newCDPSession(page)
  const current = desk.locator('article:focus')
  for (let presses = 0; presses < WAITING; presses += 1) {
    // Nobody decides of what is not there yet: where the next page of the list is late, hands wait for it.
    await current.waitFor()
    await press(keyboard, presses % 4 === 3 ? KEYS.spam : presses % 4 === 2 ? KEYS.trash : KEYS.approved)
  }
  await desk.getByRole('heading', { name: words.empty.pending.title }).waitFor()
  await expect.poll(statuses, { timeout: 30_000 }).toEqual({ approved: 50, trash: 25, spam: 25 })
  expect(await waiting()).toBe(0)

  await press(keyboard, KEYS.undo)
  await current.waitFor()
  await expect.poll(waiting, { timeout: 30_000 }).toBe(1)
  await context.close()
}, 120_000)
