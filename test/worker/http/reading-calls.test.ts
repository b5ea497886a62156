import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Queue } from '../../../worker/contract/moderation/desk-comment.ts'
import { app } from '../../../worker/http/app.ts'
import { WORKER } from '../ask.ts'
import { seedLongThread } from '../long-thread.ts'
import { newsroom } from '../moderation/newsroom.ts'
import { watchedD1 } from '../watched-d1.ts'

/** What a row more or less on the way into an index may make. */
const SLACK = 20
/** A file holds all that there is, in slices; figures follow the hours in which something happened (series.test.ts). */
const OTHERWISE = /log\.(csv|ndjson)$|series$/
const READING = [
  ...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path)),
].filter((path) => !OTHERWISE.test(path))

/** One newsroom with full pages everywhere, asked before and after a busy year. */
const openHouse = async () => {
  const room = await newsroom()
  await env.DB.prepare(
    "INSERT INTO policies (site, version, lang, url, words, words_hash, created_at) VALUES (?, '1', 'el', '', '', '', 0)",
  )
    .bind(room.site)
    .run()
  const owner = await room.colleague('owner')
  const fill = async (many: number) => {
    for (const status of ['pending', 'approved', 'spam', 'trash'] as const) {
      const ids = await room.comments(many, {
        status,
        akismet: 'ham',
        lang: 'el',
        name: 'Νίκος',
        writerRef: 'r:one',
      })
      if (status !== 'pending') continue
      await owner.decide({ action: 'spam', ids: ids.slice(0, many / 4) })
    }
  }
  await fill(120)
  const [about = ''] = await room.comments(1, { status: 'approved', writerRef: 'r:one' })
  await fill(120)
  const queue = await (await owner.get(`${room.base}/comments`)).json<Queue>()
  return { room, owner, fill, about, handle: queue.comments[0]?.writer?.handle ?? 'nobody' }
}

describe('a call that reads costs what its page costs, however much there is', () => {
  let house: Awaited<ReturnType<typeof openHouse>>
  const before = new Map<string, number>()

  const cost = async (path: string) => {
    const { db, bill } = watchedD1(env.DB)
    const context = createExecutionContext()
    const address = path
      .replace(':site', house.room.site)
      .replace(':id', house.about)
      .replace(':handle', house.handle)
      .replaceAll(/:\w+/g, 'guessed')
    const answer = await app.fetch(
      new Request(new URL(`${address}?thread=arthro`, WORKER), { headers: { Cookie: house.owner.cookie } }),
      { ...env, DB: db },
      context,
    )
    await answer.text()
    await waitOnExecutionContext(context)
    return { rows: bill.rowsRead, status: answer.status }
  }

  beforeAll(async () => {
    house = await openHouse()
    for (const path of READING) before.set(path, (await cost(path)).rows)
    await house.fill(400)
    await seedLongThread(env.DB, { site: house.room.site, key: 'other', roots: 3000 })
    const neighbour = await newsroom()
    await seedLongThread(env.DB, { site: neighbour.site, key: 'other', roots: 3000 })
  }, 120_000)

  it.each(READING)('%s', async (path) => {
    const after = await cost(path)
    expect(after.status).toBeLessThan(500)
    expect(after.rows).toBeLessThanOrEqual((before.get(path) ?? 0) + SLACK)
  })
})
