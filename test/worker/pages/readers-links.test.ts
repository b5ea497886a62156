import { env } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import type { Submitted } from '../../../worker/contract/comments.ts'
import { ask, WORKER } from '../ask.ts'
import { seedSite } from '../seed.ts'
import { PAGE, post, submission } from '../writer.ts'
import { attributesOf } from './page-tools.ts'

const SITE = 'open'
const LINKS = 'a[href*="reader.example"]'
const BODY =
  'Δείτε https://reader.example/one και\n> https://reader.example/two\n\nhttps://reader.example/three.'

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged', settings: { linksMax: 50 } })
})

it('a reader’s link earns nothing and learns nothing, wherever it is shown', async () => {
  const sent = submission({ body: BODY, name: 'Ελένη', website: 'https://reader.example/home' })
  const written = await post(sent, { site: SITE })
  const { comment, receipt } = await written.json<Submitted>()
  expect(comment.status).toBe('approved')

  const key = encodeURIComponent(PAGE.key)
  const places = {
    page: `/sites/${SITE}/thread?thread=${key}`,
    reply: `/sites/${SITE}/thread?thread=${key}&reply=${comment.id}`,
    feed: `/v1/sites/${SITE}/feed.atom?thread=${key}`,
    'feed of the site': `/v1/sites/${SITE}/feed.atom`,
    receipt: receipt.url.replace(WORKER, ''),
  }
  for (const [place, path] of Object.entries(places)) {
    const rels = await attributesOf(await (await ask(path)).text(), LINKS, 'rel')
    if (place !== 'receipt') expect(rels.length, place).toBeGreaterThanOrEqual(3)
    expect(new Set([...rels, 'ugc nofollow noopener noreferrer']).size, `${place}: ${rels.join()}`).toBe(1)
  }
})
