import { Hono, type Context } from 'hono'
import { changeRoleSchema } from '../../contract/moderation/members.ts'
import { changeMembers } from '../../core/moderation/change-members.ts'
import { actorOf } from '../../core/moderation/desk-log.ts'
import { listMembers } from '../../core/moderation/list-members.ts'
import type { Result } from '../../core/result.ts'
import { refused, type Desk } from './desk.ts'
import { may } from './gate.ts'
import { readJson } from './read-json.ts'
import { deskServices } from './services.ts'
import { toSession } from './session-routes.ts'

const done = (c: Context, result: Result<null>): Response =>
  result.ok ? c.body(null, 204) : refused(c, result)

/** The people of a site, for its owners. */
export const memberRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .get('/me', (c) => c.json(toSession(c.var.session)))
  .get('/members', may('own'), async (c) => {
    const query = { site: c.req.param('site'), you: c.var.session.member.id }
    return c.json(await listMembers(query, deskServices(c.env)))
  })
  .patch('/members/:member', may('own'), async (c) => {
    const body = await readJson(c, changeRoleSchema)
    if (!body.ok) return refused(c, body)
    const { site, member } = c.req.param()
    const services = deskServices(c.env)
    const order = { site, member, role: body.value.role, actor: actorOf(c.var.session) }
    const changed = await changeMembers(services).changeRole(order)
    if (!changed.ok) return refused(c, changed)
    return c.json(await listMembers({ site, you: c.var.session.member.id }, services))
  })
  .delete('/members/:member', may('own'), async (c) => {
    const order = { ...c.req.param(), actor: actorOf(c.var.session) }
    return done(c, await changeMembers(deskServices(c.env)).remove(order))
  })
  .delete('/members/:member/sessions', may('own'), async (c) => {
    const order = { ...c.req.param(), actor: actorOf(c.var.session) }
    return done(c, await changeMembers(deskServices(c.env)).endSessions(order))
  })
  .delete('/invites/:invite', may('own'), async (c) => {
    const { site, invite } = c.req.param()
    const order = { site, invitation: invite, actor: actorOf(c.var.session) }
    return done(c, await changeMembers(deskServices(c.env)).revokeInvitation(order))
  })
