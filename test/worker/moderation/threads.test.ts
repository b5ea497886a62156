import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { ask } from '../ask.ts'
import { seedSite } from '../seed.ts'
import { logged } from './logged.ts'
import { newsroom } from './newsroom.ts'

describe('a thread', () => {
  it('is closed and held by the newsroom', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const path = `${room.base}/thread?thread=arthro`
    expect(await (await eleni.get(path)).json()).toMatchObject({ state: 'open', held: false })
    await room.comment()
    const changed = await eleni.send('PATCH', path, { state: 'closed', held: true })
    expect(await changed.json()).toMatchObject({ key: 'arthro', state: 'closed', held: true })
    expect((await eleni.send('PATCH', `${room.base}/thread?thread=nowhere`, { held: true })).status).toBe(404)
    expect((await logged(room.site)).map(({ act }) => act)).toEqual(['threads.change'])
  })

  describe('whose article was renamed', () => {
    const path = (room: { base: string }) => `${room.base}/thread?thread=arthro`
    const renamed = { url: 'https://news.example/kozani-alba-iulia', title: 'Αδελφές πόλεις' }
    const atHome = async () => {
      const room = await newsroom()
      await seedSite(env.DB, { id: room.site, origins: ['https://news.example'] })
      return room
    }

    it('is given the new address and title by the newsroom, wherever readers and machines look', async () => {
      const room = await atHome()
      const eleni = await room.colleague()
      const id = await room.comment({ status: 'approved' })
      const read = async (place: string) => (await ask(place)).text()
      const places = [
        `/sites/${room.site}/thread?thread=arthro`,
        `/v1/sites/${room.site}/feed.atom?thread=arthro`,
        `/v1/sites/${room.site}/feed.atom`,
        `/v1/sites/${room.site}/fragment?thread=arthro`,
        `/v1/sites/${room.site}/comments?thread=arthro`,
      ]
      for (const place of places) expect(await read(place)).toContain('https://news.example/arthro')
      const changed = await eleni.send('PATCH', path(room), renamed)
      expect(await changed.json()).toMatchObject({ key: 'arthro', ...renamed, state: 'open', held: false })
      for (const place of places) {
        const text = await read(place)
        expect(text).toContain(renamed.url)
        expect(text).not.toContain('https://news.example/arthro')
      }
      expect(await (await eleni.get(`${room.base}/comments/${id}`)).json()).toMatchObject({
        comment: { thread: renamed },
      })
    })

    it('is told to whoever holds what was there before', async () => {
      const room = await atHome()
      const eleni = await room.colleague()
      const comments = `/v1/sites/${room.site}/comments?thread=arthro`
      const held = { 'If-None-Match': (await ask(comments)).headers.get('ETag') ?? '' }
      expect((await ask(comments, { headers: held })).status).toBe(304)
      await eleni.send('PATCH', path(room), renamed)
      expect((await ask(comments, { headers: held })).status).toBe(200)
    })

    it('keeps one where only the other is given, and both where it is closed', async () => {
      const room = await atHome()
      const eleni = await room.colleague()
      await eleni.send('PATCH', path(room), { url: '/kozani-alba-iulia#form' })
      await eleni.send('PATCH', path(room), { state: 'closed' })
      expect(await (await eleni.get(path(room))).json()).toMatchObject({
        url: renamed.url,
        title: 'Αδελφοποίηση',
        state: 'closed',
      })
    })

    it('is written down with what stood there before', async () => {
      const room = await atHome()
      await (await room.colleague()).send('PATCH', path(room), renamed)
      const { detail } =
        (await env.DB.prepare('SELECT detail FROM desk_log WHERE site = ?')
          .bind(room.site)
          .first<{ detail: string }>()) ?? {}
      expect(JSON.parse(detail ?? '')).toMatchObject({
        ...renamed,
        before: { url: 'https://news.example/arthro', title: 'Αδελφοποίηση' },
      })
    })

    it.each<[string, object, Record<string, string>]>([
      ['an address of another site', { url: 'https://elsewhere.example/' }, { url: 'article_url_malformed' }],
      ['an address without its beginning', { url: 'news.example/new' }, { url: 'article_url_malformed' }],
      ['a script', { url: 'javascript:alert(1)' }, { url: 'article_url_malformed' }],
      [
        'nothing to be seen',
        { url: '', title: ' \u200b' },
        { url: 'article_url_malformed', title: 'article_title_missing' },
      ],
      ['too long a title', { title: 'α'.repeat(301) }, { title: 'field_malformed' }],
    ])('is not given %s', async (_what, wish, faults) => {
      const room = await atHome()
      const eleni = await room.colleague()
      const refused = await eleni.send('PATCH', path(room), { ...wish, state: 'closed' })
      expect(refused.status).toBe(422)
      expect(await refused.json()).toMatchObject({
        errors: Object.entries(faults).map(([field, code]) => ({ field, code })),
      })
      expect(await (await eleni.get(path(room))).json()).toMatchObject({
        url: 'https://news.example/arthro',
        title: 'Αδελφοποίηση',
        state: 'open',
      })
      expect(await logged(room.site)).toEqual([])
    })
  })
})
