import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { SORTS } from '../../../worker/contract/statuses.ts'
import { ask } from '../ask.ts'
import { seedLongThread } from '../long-thread.ts'
import { seedSite } from '../seed.ts'
import { attributesOf, textOf } from './page-tools.ts'

const SITE = 'kozani'

beforeAll(async () => {
  await seedSite(env.DB)
  await seedLongThread(env.DB, { site: SITE, key: 'long', roots: 60 })
  await seedLongThread(env.DB, { site: SITE, key: 'branch', roots: 1, longBranch: 50 })
  await seedLongThread(env.DB, { site: SITE, key: 'pinned', roots: 60 })
})

const htmlOf = async (path: string) => (await ask(path.split('#')[0] ?? '')).text()
const open = (key: string, more = '') => htmlOf(`/sites/${SITE}/thread?thread=${key}&lang=en${more}`)
const commentsOf = (html: string) => attributesOf(html, '.thread li', 'id')
const follow = async (html: string, way: 'prev' | 'next' | 'prev-in-head') => {
  const selector = way === 'prev-in-head' ? 'link[rel=prev]' : `a[rel=${way}]`
  const [link] = await attributesOf(html, selector, 'href')
  return link === undefined ? null : htmlOf(link)
}
const idsOf = async (key: string) =>
  (
    await env.DB.prepare(
      'SELECT c.id, c.parent_id FROM comments c JOIN threads t ON t.id = c.thread_id WHERE t.key = ? ORDER BY c.path',
    )
      .bind(key)
      .all<{ id: string; parent_id: string | null }>()
  ).results

describe('the pages of a long conversation', () => {
  it.each(SORTS)('are turned on and back again, each comment once, with the %s first', async (sort) => {
    const there: string[][] = []
    let page: string | null = await open('long', `&sort=${sort}`)
    let last = page
    for (; page; page = await follow(page, 'next')) {
      there.push(await commentsOf(page))
      last = page
    }
    expect(there.map((ids) => ids.length)).toEqual([25, 25, 10])
    expect(new Set(there.flat()).size).toBe(60)

    const back: string[][] = []
    for (page = last; page; page = await follow(page, 'prev')) back.unshift(await commentsOf(page))
    expect(back).toEqual(there)
  })

  it('say in their head what stands before and behind them, and lead on from where one came back to', async () => {
    const first = await open('long')
    expect(await attributesOf(first, 'link[rel=prev]', 'href')).toEqual([])
    const second = (await follow(first, 'next')) ?? ''
    const again = (await follow(second, 'prev-in-head')) ?? ''
    expect(await commentsOf(again)).toEqual(await commentsOf(first))
    expect(await commentsOf((await follow(again, 'next')) ?? '')).toEqual(await commentsOf(second))
  })
})

describe('what the newsroom has pinned', () => {
  it.each(SORTS)('leads the first page also for who turned back to it, with the %s first', async (sort) => {
    const all = (await idsOf('pinned')).map(({ id }) => `comment-${id}`)
    if (sort === 'newest') all.reverse()
    const pins = [all[3], all[50]]
    await env.DB.prepare(
      `UPDATE comments SET pinned_at = iif('comment-' || id IN (SELECT value FROM json_each(?)), 1, NULL)
       WHERE thread_id = (SELECT id FROM threads WHERE key = 'pinned')`,
    )
      .bind(JSON.stringify(pins))
      .run()
    const others = all.filter((id) => !pins.includes(id))

    let page: string | null = await open('pinned', `&sort=${sort}`)
    page = await follow(page, 'next')
    expect(page && (await commentsOf(page))).toEqual(others.slice(25, 50))
    page = page && (await follow(page, 'prev'))
    expect(page && (await commentsOf(page))).toEqual([...pins, ...others.slice(0, 25)])

    // From a link into the middle the pages begin elsewhere, and end at the same place.
    const read: string[] = []
    page = await open('pinned', `&sort=${sort}&around=${others[30]?.slice('comment-'.length) ?? ''}`)
    for (page = await follow(page, 'prev'); page; page = await follow(page, 'prev'))
      read.unshift(...(await commentsOf(page)))
    expect(read).toEqual([...pins, ...others.slice(0, 5), ...others.slice(5, 30)])
  })
})

describe('a link to one comment', () => {
  it('leads to it, on whichever page it stands, where no article is known', async () => {
    const feed = await htmlOf(`/v1/sites/${SITE}/feed.atom?thread=long&limit=100`)
    const id = (await idsOf('long'))[40]?.id ?? ''
    const link = new RegExp(`href="([^"]*#comment-${id})"`).exec(feed)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const html = await htmlOf(new URL(link).pathname + new URL(link).search)
    expect(await commentsOf(html)).toContain(`comment-${id}`)
    expect(await attributesOf(html, 'meta[name=robots]', 'content')).toEqual(['noindex'])
  })

  it('of a comment that is not public leads to the conversation', async () => {
    const html = await open('long', `&around=${crypto.randomUUID()}`)
    expect(await commentsOf(html)).toEqual(await commentsOf(await open('long')))
  })
})

describe('the rest of a long branch', () => {
  it('stands on a page of its own, which leads to what the replies answer', async () => {
    const [root] = await idsOf('branch')
    const [more = ''] = await attributesOf(
      await open('branch'),
      `#comment-${root?.id ?? ''} > .more a`,
      'href',
    )
    const html = await htmlOf(more)
    expect((await textOf(html, '.thread > li > .act a'))[0]).toBe('To the comment that this one answers')
    const [parent = ''] = await attributesOf(html, '.thread > li > .act a', 'href')
    expect(parent).toMatch(new RegExp(`#comment-${root?.id ?? ''}$`))
    expect(await commentsOf(await htmlOf(parent))).toContain(`comment-${root?.id ?? ''}`)
  })

  it('is led back through from a link into its middle, to its beginning', async () => {
    const all = (await idsOf('branch')).map(({ id }) => `comment-${id}`)
    let html: string = await open('branch', `&around=${all[45]?.slice('comment-'.length) ?? ''}`)
    const seen = new Set(await commentsOf(html))
    expect([...seen]).toContain(all[45])
    for (let turns = 0; turns < 5; turns += 1) {
      const links = await attributesOf(html, '.more a', 'href')
      const texts = await textOf(html, '.more a')
      const link = links[texts.indexOf('Earlier replies')]
      if (link === undefined) break
      html = await htmlOf(link)
      for (const id of await commentsOf(html)) seen.add(id)
    }
    expect(all.slice(0, 46).filter((id) => !seen.has(id))).toEqual([])
  })
})
