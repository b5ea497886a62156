import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { runScheduled } from '../../../worker/http/scheduled.ts'
import { seedLongThread } from '../long-thread.ts'
import { PAGE } from '../writer.ts'
import { watchedD1 } from '../watched-d1.ts'
import { DAY, MINUTE, START, story } from './story.ts'

it('costs the same every five minutes, however much a newsroom has kept that is not due', async () => {
  const tale = await story(env, {
    settings: { closeAfterDays: 90, retention: { spamDays: 15, trashDays: 30 } },
  })
  const cost = async (at: number) => {
    // Whatever is due at once is done by the first.
    await runScheduled(env, at)
    const { db, bill } = watchedD1(env.DB)
    await runScheduled({ ...env, DB: db }, at + 5 * MINUTE)
    return bill.rowsRead
  }
  const some = async (many: number) => {
    for (let n = 0; n < many; n += 1) {
      const id = await tale.write(START, { thread: { ...PAGE, key: crypto.randomUUID() } })
      const action = (['approve', 'spam', 'trash', 'pend'] as const)[n % 4]
      if (action !== 'pend') await tale.decide(START + MINUTE, action ?? 'approve', id)
    }
  }
  await some(8)
  const few = await cost(START + DAY)
  await some(120)
  await seedLongThread(env.DB, { site: tale.site, key: 'long', roots: 2000 })
  expect(await cost(START + DAY + 10 * MINUTE)).toBeLessThanOrEqual(few + 10)
})
