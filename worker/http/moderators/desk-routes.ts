import { Hono } from 'hono'
import { inviteSchema, summaryQuerySchema } from '../../contract/moderation.ts'
import { decideSchema, keepSchema, undoQuerySchema } from '../../contract/moderation/decisions.ts'
import { queueQuerySchema } from '../../contract/moderation/queue.ts'
import { giveReasonSchema } from '../../contract/moderation/reasons.ts'
import { decide } from '../../core/moderation/decide.ts'
import { giveReason } from '../../core/moderation/give-reason.ts'
import { inviteMember } from '../../core/moderation/invite-member.ts'
import { keep } from '../../core/moderation/keep.ts'
import { listQueue } from '../../core/moderation/list-queue.ts'
import { readHistory } from '../../core/moderation/read-history.ts'
import { summarise } from '../../core/moderation/summarise.ts'
import { undoDecision } from '../../core/moderation/undo-decision.ts'
import { normaliseLine } from '../../core/normalise-text.ts'
import { refuse, refuseFields } from '../../core/result.ts'
import { actOf } from './act-of.ts'
import { refused, type Desk } from './desk.ts'
import { may } from './gate.ts'
import { readJson } from './read-json.ts'
import { deskServices } from './services.ts'

/** One site's comments as its moderators work on them. The gate stands before every route here. */
export const deskRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .get('/comments', async (c) => {
    const query = queueQuerySchema.safeParse(c.req.query())
    if (!query.success) return refused(c, refuse('malformed_query'))
    const queue = await listQueue({ ...query.data, site: c.req.param('site') }, deskServices(c.env))
    return queue.ok ? c.json(queue.value) : refused(c, queue)
  })
  .get('/comments/:id', async (c) => {
    const { site, id } = c.req.param()
    const personal = c.var.rights.includes('personal')
    const history = await readHistory({ site, id, personal }, deskServices(c.env))
    return history.ok ? c.json(history.value) : refused(c, history)
  })
  .post('/decisions', async (c) => {
    const body = await readJson(c, decideSchema)
    if (!body.ok) return refused(c, body)
    const order = { ...body.value, site: c.req.param('site'), by: actOf(c, c.req.param('site')).by }
    return c.json(await decide(order, deskServices(c.env)))
  })
  .post('/decisions/keep', async (c) => {
    const body = await readJson(c, keepSchema)
    if (!body.ok) return refused(c, body)
    const { site, by } = actOf(c, c.req.param('site'))
    return c.json(await keep({ ...body.value, site, by }, deskServices(c.env)))
  })
  .post('/decisions/:decision/undo', async (c) => {
    const { site, decision } = c.req.param()
    const query = undoQuerySchema.safeParse(c.req.query())
    if (!query.success) return refused(c, refuse('malformed_query'))
    const order = { site, decision, by: actOf(c, site).by, after: query.data.after ?? null }
    const undone = await undoDecision(order, deskServices(c.env))
    return undone.ok ? c.json(undone.value) : refused(c, undone)
  })
  .put('/decisions/:decision/reason', async (c) => {
    const body = await readJson(c, giveReasonSchema)
    if (!body.ok) return refused(c, body)
    const { site, decision } = c.req.param()
    const { reasonCode: code, reason } = body.value
    const order = { site, decision, member: c.var.session.member.id, code, reason }
    const given = await giveReason(order, deskServices(c.env))
    return given.ok ? c.json(given.value) : refused(c, given)
  })
  .get('/summary', async (c) => {
    const query = summaryQuerySchema.safeParse(c.req.query())
    if (!query.success) return refused(c, refuse('malformed_query'))
    const { since } = query.data
    return c.json(await summarise({ site: c.req.param('site'), since }, deskServices(c.env)))
  })
  .post('/invites', may('own'), async (c) => {
    const body = await readJson(c, inviteSchema)
    if (!body.ok) return refused(c, body)
    const name = normaliseLine(body.value.name)
    if (name === '') return refused(c, refuseFields([{ field: 'name', code: 'name_required' }]))
    const wish = {
      site: c.req.param('site'),
      name,
      role: body.value.role,
      by: c.var.session.member.id,
      origin: new URL(c.req.url).origin,
    }
    return c.json(await inviteMember(wish, deskServices(c.env)), 201)
  })
