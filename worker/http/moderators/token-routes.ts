import { Hono } from 'hono'
import { askDeskTokenSchema, newApiTokenSchema } from '../../contract/moderation/tokens.ts'
import { listTokens, makeDeskToken, makeToken, revokeToken } from '../../core/moderation/api-tokens.ts'
import { actorOf } from '../../core/moderation/desk-log.ts'
import { refuse } from '../../core/result.ts'
import { services } from '../services.ts'
import { refused, type Desk } from './desk.ts'
import { may } from './gate.ts'
import { readJson } from './read-json.ts'
import { deskServices } from './services.ts'

/** Keys of the newsroom's own tools. */
export const tokenRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .get('/tokens', may('own'), async (c) => c.json(await listTokens(c.req.param('site'), deskServices(c.env))))
  .post('/tokens', may('own'), async (c) => {
    const body = await readJson(c, newApiTokenSchema)
    if (!body.ok) return refused(c, body)
    const actor = { ...actorOf(c.var.session), id: c.var.session.member.id }
    const made = await makeToken({ ...body.value, site: c.req.param('site'), actor }, deskServices(c.env))
    return made.ok ? c.json(made.value, 201) : refused(c, made)
  })
  .delete('/tokens/:token', may('own'), async (c) => {
    const order = { ...c.req.param(), actor: actorOf(c.var.session) }
    const revoked = await revokeToken(order, deskServices(c.env))
    return revoked.ok ? c.body(null, 204) : refused(c, revoked)
  })
  .post('/desk-tokens', async (c) => {
    // A desk cannot lengthen its own life, and a person has a session: only the newsroom's server asks.
    if (c.var.session.via !== 'token') return refused(c, refuse('not_allowed'))
    const body = await readJson(c, askDeskTokenSchema)
    if (!body.ok) return refused(c, body)
    const site = await services(c.env).store.site(c.req.param('site'))
    if (!site) return refused(c, refuse('unknown_site'))
    const wish = { ...body.value, site, apiToken: c.var.session.member }
    const made = await makeDeskToken(wish, deskServices(c.env))
    return made.ok ? c.json(made.value, 201) : refused(c, made)
  })
