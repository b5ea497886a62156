import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedStatements } from '../../../demo/seed.ts'
import type { Queue } from '../../../worker/contract/moderation/desk-comment.ts'
import { WORKER } from '../ask.ts'
import { newsroom } from '../moderation/newsroom.ts'

const SITE = 'kozani'

beforeAll(async () => {
  const statements = await seedStatements(WORKER, Date.now())
  await env.DB.batch(statements.map(({ sql, values }) => env.DB.prepare(sql).bind(...values)))
})

/** What the demo's desk shows of a queue. */
const queue = async (query: string) => {
  const room = await newsroom()
  const eleni = await room.colleague('owner')
  await env.DB.prepare('UPDATE memberships SET site = ? WHERE site = ?').bind(SITE, room.site).run()
  const answer = await eleni.get(`/v1/sites/${SITE}/moderation/comments?${query}`)
  return (await answer.json<Queue>()).comments
}

describe('the desk of the demo', () => {
  it('says of each comment that waits why it does', async () => {
    const waiting = await queue('status=pending')
    expect(waiting.length).toBeGreaterThan(0)
    for (const { waits } of waiting) expect(waits).toBe('rule_all')
  })

  it('finds what readers wrote in Greek by Greeklish', async () => {
    expect(await queue('status=any&q=kozani')).not.toEqual([])
  })
})
