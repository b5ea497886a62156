import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Page, Submitted } from '../../../../worker/contract/comments.ts'
import { app } from '../../../../worker/http/app.ts'
import { WORKER } from '../../ask.ts'
import { newsroom } from '../../moderation/newsroom.ts'
import { approve } from '../../pages/page-tools.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'
import { watchedD1 } from '../../watched-d1.ts'
import { newAddress, PAGE, submission } from '../../writer.ts'

let site = ''
beforeEach(async () => {
  site = `edge-${crypto.randomUUID()}`
  await seedSite(env.DB, { id: site, rule: 'flagged' })
})

/** A worker that keeps answers at its edge, and what it asks of the database. */
const place = () => {
  const { db, bill } = watchedD1(env.DB)
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const context = createExecutionContext()
    const answer = await app.fetch(
      new Request(new URL(path, WORKER), init),
      { ...env, DB: db, EDGE_SECONDS: '10' },
      context,
    )
    await waitOnExecutionContext(context)
    return answer
  }
  /** Asks, and counts the statements that it took. */
  const cost = async (path: string, headers: Record<string, string> = {}) => {
    const before = bill.statements
    const answer = await ask(path, { headers })
    return { answer, statements: bill.statements - before }
  }
  const write = async (more: Record<string, unknown> = {}): Promise<Submitted> => {
    const answer = await ask(`/v1/sites/${site}/comments`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: PAGE_ORIGIN,
        'CF-Connecting-IP': newAddress(),
      },
      body: JSON.stringify(submission({ body: crypto.randomUUID(), ...more })),
    })
    return answer.json()
  }
  return { ask, cost, write }
}

const key = encodeURIComponent(PAGE.key)
const paths = () => ({
  comments: `/v1/sites/${site}/comments?thread=${key}`,
  counts: `/v1/sites/${site}/counts?thread=${key}`,
  feed: `/v1/sites/${site}/feed.atom?thread=${key}`,
  page: `/sites/${site}/thread?thread=${key}`,
})

describe('a second reader within ten seconds', () => {
  it.each(['comments', 'counts', 'feed', 'page'] as const)('costs the database nothing: %s', async (what) => {
    const { cost, write } = place()
    await write()
    const path = paths()[what]
    const first = await cost(path)
    expect(first.statements).toBeGreaterThan(0)
    const second = await cost(path)
    expect(second.answer.status).toBe(200)
    expect(second.statements).toBe(0)
  })

  it('who holds the page already is told so for nothing', async () => {
    const { cost, write } = place()
    await write()
    const tag = (await cost(paths().comments)).answer.headers.get('ETag') ?? ''
    await cost(paths().comments, { 'If-None-Match': tag })
    const again = await cost(paths().comments, { 'If-None-Match': tag })
    expect([again.answer.status, again.statements]).toEqual([304, 0])
  })

  it('is let in, or kept out, by their own origin', async () => {
    const { cost } = place()
    for (const [origin, allowed] of [
      [PAGE_ORIGIN, PAGE_ORIGIN],
      ['https://elsewhere.example', null],
      [PAGE_ORIGIN, PAGE_ORIGIN],
    ] as const) {
      const { answer } = await cost(paths().comments, { Origin: origin })
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(allowed)
      expect(answer.headers.get('Vary')).toContain('Origin')
    }
  })

  it('is handed a form of their own: its token says when', async () => {
    const { ask } = place()
    const tokens = []
    for (let n = 0; n < 2; n += 1) {
      tokens.push((await (await ask(paths().comments)).json<Page>()).form.token)
      await ask(paths().feed)
    }
    expect(tokens[0]).not.toBe(tokens[1])
  })
})

describe('what was written', () => {
  it('is there for the next reader', async () => {
    const { ask, write } = place()
    await ask(paths().comments)
    const { comment } = await write()
    const page = await (await ask(paths().comments)).json<Page>()
    expect(page.comments.map(({ id }) => id)).toEqual([comment.id])
    expect(await (await ask(paths().counts)).json()).toEqual({ counts: { [PAGE.key]: 1 } })
  })

  it('is gone for the next reader when it is withdrawn', async () => {
    const { ask, write } = place()
    const { receipt } = await write()
    await ask(paths().comments)
    await ask('/v1/receipt', {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${receipt.token}`, Origin: PAGE_ORIGIN },
    })
    const page = await (await ask(paths().comments)).json<Page>()
    expect(page.comments).toEqual([])
  })

  it('is there for the next reader once a moderator has approved it', async () => {
    const room = await newsroom()
    const { cookie } = await room.colleague()
    const waiting = await room.comment()
    const { ask } = place()
    const path = `/v1/sites/${room.site}/counts?thread=arthro`
    expect(await (await ask(path)).json()).toEqual({ counts: { arthro: 0 } })
    const decided = await ask(`${room.base}/decisions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: WORKER, Cookie: cookie },
      body: JSON.stringify({ action: 'approve', ids: [waiting] }),
    })
    expect(decided.status).toBe(200)
    expect(await (await ask(path)).json()).toEqual({ counts: { arthro: 1 } })
  })

  it('elsewhere is seen by whoever reloads, and from then on by everybody here', async () => {
    const { ask, write } = place()
    const { comment } = await write({ contact: 'a machine' })
    await ask(paths().comments)
    // As if by a moderator in another part of the world: no mark is left here.
    await approve(comment.id)
    const kept = await (await ask(paths().comments)).json<Page>()
    expect(kept.comments).toEqual([])
    // How a browser spells `cache: 'no-cache'`.
    const anew = await ask(paths().comments, { headers: { 'Cache-Control': 'max-age=0' } })
    expect((await anew.json<Page>()).comments).toHaveLength(1)
    expect((await (await ask(paths().comments)).json<Page>()).comments).toHaveLength(1)
  })
})

it('holds nothing that is not public', async () => {
  const { ask, write } = place()
  await write({ email: 'eleni@example.gr', name: 'Ελένη' })
  const puts: string[] = []
  const open = await caches.open('twin-reading')
  const put = open.put.bind(open)
  Object.assign(open, {
    put: async (address: string, answer: Response) => {
      puts.push(await answer.clone().text())
      return put(address, answer)
    },
  })
  const real = caches.open.bind(caches)
  Object.assign(caches, { open: () => Promise.resolve(open) })
  try {
    for (const path of Object.values(paths())) await ask(path, { headers: { 'Cache-Control': 'no-cache' } })
  } finally {
    Object.assign(caches, { open: real })
  }
  expect(puts.join()).toContain('Ελένη')
  expect(puts.join()).not.toContain('eleni@example.gr')
})
