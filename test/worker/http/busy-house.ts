import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Queue } from '../../../worker/contract/moderation/desk-comment.ts'
import { app } from '../../../worker/http/app.ts'
import { WORKER } from '../ask.ts'
import { seedLongThread } from '../long-thread.ts'
import { newsroom } from '../moderation/newsroom.ts'
import { PAGE_ORIGIN } from '../seed.ts'
import { watchedD1 } from '../watched-d1.ts'

/** What a row more or less on the way into an index may make. */
export const SLACK = 20

/** One newsroom with full pages everywhere, and what each call of its owner costs. */
export const busyHouse = async () => {
  const room = await newsroom()
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO policies (site, version, lang, url, words, words_hash, created_at) VALUES (?, '1', 'el', '', '', '', 0)",
    ).bind(room.site),
    env.DB.prepare('UPDATE sites SET origins = ? WHERE id = ?').bind(
      JSON.stringify([PAGE_ORIGIN]),
      room.site,
    ),
  ])
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
      if (status === 'pending') await owner.decide({ action: 'spam', ids: ids.slice(0, many / 4) })
    }
  }
  await fill(120)
  const [about = ''] = await room.comments(1, { status: 'approved', writerRef: 'r:one' })
  await fill(120)
  const queue = await (await owner.get(`${room.base}/comments`)).json<Queue>()

  return {
    room,
    about,
    handle: queue.comments[0]?.writer?.handle ?? 'nobody',

    /** A year goes by, here and at a neighbour’s. */
    async grow() {
      await fill(400)
      await seedLongThread(env.DB, { site: room.site, key: 'other', roots: 3000 })
      await seedLongThread(env.DB, { site: (await newsroom()).site, key: 'other', roots: 3000 })
    },

    /** What the whole answer cost, with what was left to be done after it. */
    async cost(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const { db, bill } = watchedD1(env.DB)
      const context = createExecutionContext()
      const answer = await app.fetch(
        new Request(new URL(path, WORKER), {
          method,
          headers: {
            Cookie: owner.cookie,
            Origin: WORKER,
            'Content-Type': 'application/json',
            ...headers,
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
        { ...env, DB: db },
        context,
      )
      const text = await answer.text()
      await waitOnExecutionContext(context)
      return { rows: bill.rowsRead, status: answer.status, text }
    },
  }
}
