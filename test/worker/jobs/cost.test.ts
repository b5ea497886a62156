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

/** Cloudflare's limit for one invocation of a paid Worker, which no local D1 enforces. */
const QUERIES_MAX = 1000
/** What the other jobs can come to: two statements for each of 200 digests, and some for messages on their way. */
const OTHERS = 480

it('asks no more of the database than one invocation may, with a full share of checks to be made up', async () => {
  const tale = await story(env)
  for (let n = 0; n < 160; n += 1) await tale.write(START)
  await env.DB.prepare('UPDATE comments SET check_due_at = ?1 WHERE site = ?2').bind(START, tale.site).run()
  const { db, bill } = watchedD1(env.DB)
  await runScheduled({ ...env, DB: db }, START + 10 * MINUTE)
  const left = await env.DB.prepare(
    'SELECT count(*) AS n FROM comments WHERE site = ? AND check_due_at IS NOT NULL',
  )
    .bind(tale.site)
    .first<number>('n')
  expect(left).toBe(10)
  expect(bill.statements).toBeLessThan(QUERIES_MAX - OTHERS)
})
