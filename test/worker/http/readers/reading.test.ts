import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { countsSchema, pageSchema } from '../../../../worker/contract/comments.ts'
import { ask, WORKER } from '../../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'
import { PAGE, post, read, submission } from '../../writer.ts'

const SITE = 'open'

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged' })
})

const write = (thread: string, more: Record<string, unknown> = {}) =>
  post(submission({ thread: { ...PAGE, key: thread }, body: crypto.randomUUID(), ...more }), { site: SITE })

describe('a page of comments', () => {
  it('of a thread that nobody has written in has the form and no comments', async () => {
    const answer = await read('empty', '&lang=ro', SITE)
    expect(answer.status).toBe(200)
    const page = pageSchema.parse(await answer.json())
    expect(page).toMatchObject({
      thread: { key: 'empty', url: null, title: null, state: 'open', count: 0 },
      comments: [],
      next: null,
      pinned: [],
      branches: [],
      form: { lang: 'ro', policy: { lang: 'ro', version: '2026-01' }, bodyMax: 5000, processors: [] },
    })
  })

  it('is answered with 304 until something that readers see changes', async () => {
    await write('tagged')
    const first = await read('tagged', '', SITE)
    const tag = first.headers.get('ETag') ?? ''
    expect(tag).toMatch(/^W\/".+"$/)
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate')
    const again = () => read('tagged', '', SITE, { 'If-None-Match': `"x", ${tag}`, Origin: PAGE_ORIGIN })
    const same = await again()
    expect([same.status, await same.text(), same.headers.get('ETag')]).toEqual([304, '', tag])
    expect(same.headers.get('Access-Control-Allow-Origin')).toBe(PAGE_ORIGIN)

    // A comment that waits changes nothing that readers see.
    await write('tagged', { contact: 'a machine' })
    expect((await again()).status).toBe(304)
    await write('tagged')
    expect((await again()).status).toBe(200)
  })

  it('has another tag in another language, order or size, and after the site’s settings change', async () => {
    const tagOf = async (query: string) => (await read('tagged', query, SITE)).headers.get('ETag')
    const tags = await Promise.all(['', '&lang=en', '&sort=newest', '&limit=7'].map(tagOf))
    await seedSite(env.DB, { id: SITE, rule: 'flagged' })
    tags.push(await tagOf(''))
    expect(new Set(tags).size).toBe(5)
  })

  it('opens to the site’s pages and to the worker’s own, and to no others', async () => {
    for (const [origin, allowed] of [
      [PAGE_ORIGIN, PAGE_ORIGIN],
      [WORKER, WORKER],
      ['https://elsewhere.example', null],
      ['null', null],
    ]) {
      const answer = await read('empty', '', SITE, { Origin: origin ?? '' })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(allowed)
      expect(answer.headers.get('Vary')).toContain('Origin')
      expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull()
      expect(answer.headers.get('Set-Cookie')).toBeNull()
    }
  })

  it('brings the first replies of a long branch and says how to get the others', async () => {
    const root = submission({ thread: { ...PAGE, key: 'long' } })
    await post(root, { site: SITE })
    for (let n = 0; n < 23; n += 1) await write('long', { parentId: root.id })
    const page = pageSchema.parse(await (await read('long', '', SITE)).json())
    expect(page.comments).toHaveLength(21)
    expect(page.branches).toMatchObject([{ rootId: root.id, left: 3 }])
    const after = encodeURIComponent(page.branches[0]?.after ?? '')
    const rest = pageSchema.parse(await (await read('long', `&after=${after}`, SITE)).json())
    expect(rest.comments).toHaveLength(3)
    expect(rest).toMatchObject({ next: null, branches: [] })
  })
})

describe('a preflight', () => {
  const preflight = (path: string, origin: string) =>
    ask(path, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })

  it('lets the site’s pages send JSON', async () => {
    const answer = await preflight(`/v1/sites/${SITE}/comments`, PAGE_ORIGIN)
    expect(answer.status).toBe(204)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(PAGE_ORIGIN)
    expect(answer.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type')
  })

  it('says nothing to a foreign page', async () => {
    const answer = await preflight(`/v1/sites/${SITE}/comments`, 'https://elsewhere.example')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
    expect(answer.headers.get('Access-Control-Allow-Methods')).toBeNull()
  })

  it('lets a page send a receipt', async () => {
    const answer = await preflight('/v1/receipt', PAGE_ORIGIN)
    expect(answer.headers.get('Access-Control-Allow-Headers')).toContain('Authorization')
    expect(answer.headers.get('Access-Control-Allow-Methods')).toContain('DELETE')
  })
})

describe('counts', () => {
  it('tell the published comments of many threads in one call', async () => {
    await write('counted')
    await write('counted')
    await write('counted', { contact: 'a machine' })
    const keys = ['counted', 'nobody', '__proto__', 'Κοζάνη & Άλμπα']
    const query = keys.map((key) => `thread=${encodeURIComponent(key)}`).join('&')
    const answer = await ask(`/v1/sites/${SITE}/counts?${query}`, { headers: { Origin: PAGE_ORIGIN } })
    const text = await answer.text()
    expect(text).toBe('{"counts":{"counted":2,"nobody":0,"__proto__":0,"Κοζάνη & Άλμπα":0}}')
    expect(countsSchema.safeParse(JSON.parse(text)).success).toBe(true)
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=30')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(PAGE_ORIGIN)
  })
})
