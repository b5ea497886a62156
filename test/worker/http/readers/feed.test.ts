import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, WORKER } from '../../ask.ts'
import { seedLongThread } from '../../long-thread.ts'
import { textOf } from '../../pages/page-tools.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'
import { watchedD1 } from '../../watched-d1.ts'
import { PAGE, post, submission } from '../../writer.ts'
import { createStore } from '../../../../worker/store/d1-comment-store.ts'

const SITE = 'open'

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged' })
})

const write = async (thread: string, body: string, more: Record<string, unknown> = {}) => {
  const sent = submission({ thread: { ...PAGE, key: thread }, body, ...more })
  await post(sent, { site: SITE })
  return sent.id
}
const feed = (query = '', headers: Record<string, string> = {}) =>
  ask(`/v1/sites/${SITE}/feed.atom${query}`, { headers })
const bodies = async (answer: Response) => textOf(await answer.text(), 'content p')

describe('the feed of a conversation', () => {
  it('brings its published comments, the newest first, and no others', async () => {
    await write('talk', 'Πρώτο')
    await write('talk', 'Δεύτερο')
    await write('talk', 'Κρυφό', { contact: 'a machine' })
    await write('elsewhere', 'Αλλού')
    const answer = await feed('?thread=talk')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
    expect(await bodies(answer)).toEqual(['Δεύτερο', 'Πρώτο'])
    expect(await bodies(await feed('?thread=talk&limit=1'))).toEqual(['Δεύτερο'])
  })

  it('leads each entry to its place in the article, and tells its parent', async () => {
    const root = await write('tree', 'Ρίζα')
    const reply = await write('tree', 'Απάντηση', { parentId: root })
    const text = await (await feed('?thread=tree')).text()
    expect(text).toContain(`<thr:in-reply-to ref="urn:uuid:${root}"`)
    expect(text).toContain(`href="${PAGE.url}#comment-${reply}"`)
    expect(text).toContain('thr:count="1"')
  })

  it('leads to the page without script where no article is known', async () => {
    const id = await write('homeless', 'Χωρίς άρθρο', { thread: { key: 'homeless' } })
    expect(await (await feed('?thread=homeless')).text()).toContain(
      `href="${WORKER}/sites/${SITE}/thread?thread=homeless&amp;lang=el&amp;around=${id}#comment-${id}"`,
    )
  })

  it('shows nobody’s address and no e-mail', async () => {
    await write('private', 'Ιδιωτικό', { email: 'eleni@example.gr', name: 'Ελένη' })
    const text = await (await feed('?thread=private')).text()
    expect(text).toContain('Ελένη')
    expect(text).not.toContain('eleni@example.gr')
  })

  it('is answered with 304 until something in it changes', async () => {
    await write('tagged', 'Ένα')
    const tag = (await feed('?thread=tagged')).headers.get('ETag') ?? ''
    const again = () => feed('?thread=tagged', { 'If-None-Match': tag, Origin: PAGE_ORIGIN })
    expect((await again()).status).toBe(304)
    expect((await again()).headers.get('Access-Control-Allow-Origin')).toBe(PAGE_ORIGIN)
    await write('tagged', 'Δύο')
    expect((await again()).status).toBe(200)
  })

  it('loses what was withdrawn', async () => {
    const id = await write('gone', 'Το παίρνω πίσω')
    await env.DB.prepare("UPDATE comments SET removed = 'author', body = '' WHERE id = ?").bind(id).run()
    expect(await bodies(await feed('?thread=gone'))).toEqual([])
  })

  it.each(['?limit=0', '?limit=101', '?thread=', `?thread=${'x'.repeat(501)}`])(
    'refuses %s',
    async (query) => {
      expect((await feed(query)).status).toBe(400)
    },
  )
})

it('the feed of a site brings the newest of all its conversations', async () => {
  await write('a', 'Στο ένα')
  await write('b', 'Στο άλλο')
  expect((await bodies(await feed('?limit=2'))).sort()).toEqual(['Στο άλλο', 'Στο ένα'].sort())
})

it('costs the same out of a short conversation and out of a long one', async () => {
  const rows = async (key: string | null) => {
    const { db, bill } = watchedD1(env.DB)
    await createStore(db).recent({ site: 'long', key, limit: 50 })
    return bill.rowsRead
  }
  await seedSite(env.DB, { id: 'long' })
  for (const size of [50, 5_000])
    await seedLongThread(env.DB, { site: 'long', key: `of-${size}`, roots: size })
  expect(await rows('of-5000')).toBe(await rows('of-50'))
  expect(await rows('of-5000')).toBeLessThanOrEqual(3 * 50 + 10)
  expect(await rows(null)).toBeLessThanOrEqual(3 * 50 + 10)
})
