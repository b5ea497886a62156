import { Hono } from 'hono'
import { bansQuerySchema, newBanSchema } from '../../contract/moderation/bans.ts'
import { addBan, toBan } from '../../core/moderation/add-ban.ts'
import { refuse } from '../../core/result.ts'
import { actOf } from './act-of.ts'
import { refused, type Desk } from './desk.ts'
import { may } from './gate.ts'
import { readJson } from './read-json.ts'
import { deskServices } from './services.ts'

/** Whom and what a newsroom keeps out. The gate stands before every route here. */
export const banRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .get('/bans', async (c) => {
    const query = bansQuerySchema.safeParse(c.req.query())
    if (!query.success) return refused(c, refuse('malformed_query'))
    const { bans, now } = deskServices(c.env)
    const page = await bans.list(c.req.param('site'), now, {
      after: query.data.after ?? null,
      writer: query.data.writer ?? null,
    })
    if (page === 'malformed') return refused(c, refuse('malformed_query'))
    return c.json({ bans: page.bans.map(toBan), next: page.next })
  })
  .post('/bans', async (c) => {
    const body = await readJson(c, newBanSchema)
    if (!body.ok) return refused(c, body)
    const ban = await addBan({ ...actOf(c, c.req.param('site')), ...body.value }, deskServices(c.env))
    return ban.ok ? c.json(ban.value, 201) : refused(c, ban)
  })
  .delete('/bans/:ban', may('destroy'), async (c) => {
    const { site, ban } = c.req.param()
    const removed = await deskServices(c.env).bans.remove({ ...actOf(c, site), id: ban })
    return removed ? c.body(null, 204) : refused(c, refuse('unknown_ban'))
  })
