import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, WORKER } from '../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../seed.ts'
import { PAGE, post, submission } from '../writer.ts'
import { attributesOf, textOf } from './page-tools.ts'

const SITE = 'open'

type Data = {
  '@id': string
  headline?: string
  commentCount: number
  comment?: { '@id': string; text: string; author: { name: string }; comment?: Data['comment'] }[]
}

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged' })
})

const write = async (key: string, more: Record<string, unknown> = {}) => {
  const sent = submission({ thread: { ...PAGE, key }, body: crypto.randomUUID(), ...more })
  await post(sent, { site: SITE })
  return sent
}
const page = async (key: string, query = '') =>
  (await ask(`/sites/${SITE}/thread?thread=${encodeURIComponent(key)}${query}`)).text()

/** What a search engine reads out of a page: the text up to the first end of a script element, as JSON. */
const dataOf = (html: string): Data => {
  const [, text = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script/i.exec(html) ?? []
  return JSON.parse(text) as Data
}

describe('what search engines read of a conversation', () => {
  it('names the article, counts its comments, and nests replies in what they answer', async () => {
    const root = await write('talk', { name: 'Ελένη' })
    const reply = await write('talk', { parentId: root.id })
    const data = dataOf(await page('talk'))
    expect(data).toMatchObject({ '@id': PAGE.url, headline: PAGE.title, commentCount: 2 })
    expect(data.comment).toMatchObject([
      {
        '@id': `${PAGE.url}#comment-${root.id}`,
        text: root.body,
        author: { name: 'Ελένη' },
        comment: [{ text: reply.body, author: { name: 'Ανώνυμος' } }],
      },
    ])
  })

  it('leaves out what was withdrawn', async () => {
    const root = await write('gone')
    await write('gone', { parentId: root.id })
    await env.DB.prepare("UPDATE comments SET removed = 'author', body = '' WHERE id = ?").bind(root.id).run()
    expect(dataOf(await page('gone')).comment).toHaveLength(1)
  })

  it('is left whole by hostile words, which leave the page whole', async () => {
    for (const words of ['</script><script>alert(1)</script>', '<!--<script>', '"}&quot;\u2028 </SCRIPT >']) {
      const key = `hostile ${words}`
      await write(key, { body: words, name: words, thread: { ...PAGE, key, title: words } })
      const html = await page(key)
      expect(await attributesOf(html, 'script', 'type')).toEqual(['application/ld+json'])
      expect(dataOf(html).comment?.[0]?.author.name).toBeTruthy()
      expect(await textOf(html, '.body p')).toHaveLength(1)
    }
  })

  it('stands on no page that answers one comment or a refusal: those are not to be kept', async () => {
    const root = await write('answer')
    const html = await page('answer', `&reply=${root.id}`)
    expect(await attributesOf(html, 'meta[name=robots]', 'content')).toEqual(['noindex'])
    expect(html).not.toContain('ld+json')
  })
})

it('the page of a conversation names its feed, its article and its next page', async () => {
  await write('links')
  const html = await page('links')
  const [feed = ''] = await attributesOf(html, 'link[type="application/atom+xml"]', 'href')
  expect((await ask(feed)).headers.get('Content-Type')).toContain('application/atom+xml')
  expect(await attributesOf(html, 'link[rel=canonical]', 'href')).toEqual([`${PAGE_ORIGIN}/alba-iulia`])
  expect(new URL(feed, WORKER).searchParams.get('thread')).toBe('links')
})
