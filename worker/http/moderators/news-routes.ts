import { Hono, type Context } from 'hono'
import { pickLanguage } from '../../contract/i18n/languages.ts'
import { changeDigestSchema, confirmDigestSchema, type DeskFeed } from '../../contract/moderation/digest.ts'
import { changeDigest, confirmDigest, readDigest } from '../../core/moderation/digests.ts'
import { ownOrigin } from '../origins.ts'
import { refused, type Desk } from './desk.ts'
import { limited, person } from './gate.ts'
import { newsServices } from './news-services.ts'
import { readJson } from './read-json.ts'

const mine = (c: Context<Desk>, site: string) => ({ member: c.var.session.member.id, site })
const siteOf = (c: Context<Desk>, site: string) => {
  const found = c.var.session.sites.find(({ id }) => id === site)
  return { siteName: found?.name ?? site, lang: pickLanguage([found?.lang]) }
}

/** One's own news of a site: mail, and a private feed. */
export const newsRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .get('/digest', person, async (c) => {
    const site = c.req.param('site')
    return c.json(await readDigest({ ...mine(c, site), lang: siteOf(c, site).lang }, newsServices(c.env)))
  })
  .put('/digest', person, limited, async (c) => {
    const body = await readJson(c, changeDigestSchema)
    if (!body.ok) return refused(c, body)
    const site = c.req.param('site')
    const { siteName } = siteOf(c, site)
    const order = { ...body.value, ...mine(c, site), siteName, origin: ownOrigin(c) }
    const changed = await changeDigest(order, newsServices(c.env))
    return changed.ok ? c.json(changed.value) : refused(c, changed)
  })
  .post('/digest/confirmation', person, limited, async (c) => {
    const body = await readJson(c, confirmDigestSchema)
    if (!body.ok) return refused(c, body)
    const order = { ...mine(c, c.req.param('site')), code: body.value.code }
    const confirmed = await confirmDigest(order, newsServices(c.env))
    return confirmed.ok ? c.json(confirmed.value) : refused(c, confirmed)
  })
  .get('/feed', person, async (c) => {
    const feed = await newsServices(c.env).news.feed(mine(c, c.req.param('site')))
    const instant = (time: number | null | undefined) => (time == null ? null : new Date(time).toISOString())
    return c.json({
      active: feed !== null,
      createdAt: instant(feed?.createdAt),
      lastReadAt: instant(feed?.lastReadAt),
    } satisfies DeskFeed)
  })
  .post('/feed', person, async (c) => {
    const { news, tokens, now } = newsServices(c.env)
    const secret = `twf_${tokens.make()}`
    await news.makeFeed({ ...mine(c, c.req.param('site')), secretHash: await tokens.hash(secret), at: now })
    const url = `${ownOrigin(c)}/desk-feed/${secret}`
    return c.json({ url, createdAt: new Date(now).toISOString() }, 201)
  })
  .delete('/feed', person, async (c) => {
    await newsServices(c.env).news.removeFeed(mine(c, c.req.param('site')))
    return c.body(null, 204)
  })
