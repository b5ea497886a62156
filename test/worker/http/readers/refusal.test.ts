import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'
import { post, submission } from '../../writer.ts'

beforeAll(async () => {
  await seedSite(env.DB)
})

describe('a refusal', () => {
  it('can be read by the site’s page', async () => {
    const answer = await post(submission({ consent: false }))
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(PAGE_ORIGIN)
    expect(answer.headers.get('Vary')).toContain('Origin')
  })

  it('speaks the site’s language where nobody asks for another', async () => {
    expect((await post(submission({ consent: false }))).headers.get('Content-Language')).toBe('el')
  })

  it('says what an address can do instead', async () => {
    for (const [path, allow] of [
      ['/v1/sites/kozani/comments', 'GET, HEAD, POST, OPTIONS'],
      ['/v1/sites/kozani/counts', 'GET, HEAD, OPTIONS'],
      ['/v1/receipt', 'GET, HEAD, PATCH, DELETE, OPTIONS'],
    ] as const) {
      const answer = await ask(path, { method: 'PUT' })
      expect([answer.status, answer.headers.get('Allow')]).toEqual([405, allow])
      expect(await answer.json()).toMatchObject({ code: 'method_not_allowed' })
    }
  })

  it('meets every query that is none of ours', async () => {
    for (const query of [
      '',
      'thread=',
      `thread=${'k'.repeat(501)}`,
      'thread=a%00b',
      'thread=k&limit=0',
      'thread=k&limit=101',
      'thread=k&limit=x',
      'thread=k&sort=id;DROP',
      'thread=k&after=x',
    ]) {
      const answer = await ask(`/v1/sites/kozani/comments?${query}`)
      expect([query, answer.status]).toEqual([query, 400])
      expect(await answer.json()).toMatchObject({ code: 'malformed_query' })
    }
    const many = Array.from({ length: 101 }, (_, n) => `thread=${n}`).join('&')
    for (const query of ['', many]) {
      expect((await ask(`/v1/sites/kozani/counts?${query}`)).status).toBe(400)
    }
  })
})
