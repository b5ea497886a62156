import { Hono } from 'hono'
import {
  newNoteSchema,
  threadChangeSchema,
  threadQuerySchema,
} from '../../contract/moderation/comment-acts.ts'
import { decideAllSchema } from '../../contract/moderation/decisions.ts'
import { changeThread } from '../../core/moderation/change-thread.ts'
import { decideAll } from '../../core/moderation/decide-all.ts'
import { lookAtPersonalData } from '../../core/moderation/look-at-personal-data.ts'
import { toDeskComment, toWriter } from '../../core/moderation/to-desk-comment.ts'
import { toNote } from '../../core/moderation/read-history.ts'
import { isBlank, normaliseText } from '../../core/normalise-text.ts'
import { refuse, refuseFields } from '../../core/result.ts'
import { actOf } from './act-of.ts'
import { refused, type Desk } from './desk.ts'
import { may } from './gate.ts'
import { readJson } from './read-json.ts'
import { deskServices } from './services.ts'

/** What moderators do beside deciding one by one. The gate stands before every route here. */
export const actRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .post('/decisions/all', async (c) => {
    const body = await readJson(c, decideAllSchema)
    if (!body.ok) return refused(c, body)
    const { site, by } = actOf(c, c.req.param('site'))
    const decided = await decideAll({ ...body.value, site, by }, deskServices(c.env))
    return decided.ok ? c.json(decided.value) : refused(c, decided)
  })
  .post('/comments/:id/personal-data', may('personal'), async (c) => {
    const data = await lookAtPersonalData(
      { ...actOf(c, c.req.param('site')), commentId: c.req.param('id') },
      deskServices(c.env),
    )
    return data.ok ? c.json(data.value) : refused(c, data)
  })
  .post('/comments/:id/notes', async (c) => {
    const body = await readJson(c, newNoteSchema)
    if (!body.ok) return refused(c, body)
    const text = normaliseText(body.value.text)
    if (isBlank(text)) return refused(c, refuseFields([{ field: 'text', code: 'body_required' }]))
    const { acts, newId } = deskServices(c.env)
    const note = { ...actOf(c, c.req.param('site')), commentId: c.req.param('id'), id: newId(), text }
    const added = await acts.addNote(note)
    return added ? c.json(toNote(added), 201) : refused(c, refuse('unknown_comment'))
  })
  .delete('/comments/:id/notes/:note', may('destroy'), async (c) => {
    const { site, id, note } = c.req.param()
    const removed = await deskServices(c.env).acts.removeNote({
      ...actOf(c, site),
      commentId: id,
      id: note,
      anybodys: c.var.rights.includes('own'),
    })
    return removed ? c.body(null, 204) : refused(c, refuse('unknown_note'))
  })
  .post('/comments/:id/pin', async (c) => {
    const { site, id } = c.req.param()
    const { acts } = deskServices(c.env)
    const pinned = await acts.pin({ ...actOf(c, site), commentId: id })
    if (pinned === 'many') return refused(c, refuse('too_many_pins'))
    if (pinned === 'unpublished') return refused(c, refuse('not_published'))
    const record = pinned && (await acts.comment(site, id))
    return record ? c.json(toDeskComment(record)) : refused(c, refuse('unknown_comment'))
  })
  .delete('/comments/:id/pin', async (c) => {
    const { site, id } = c.req.param()
    const { acts } = deskServices(c.env)
    await acts.unpin({ ...actOf(c, site), commentId: id })
    const record = await acts.comment(site, id)
    return record ? c.json(toDeskComment(record)) : refused(c, refuse('unknown_comment'))
  })
  .get('/thread', async (c) => {
    const query = threadQuerySchema.safeParse(c.req.query())
    if (!query.success) return refused(c, refuse('malformed_query'))
    const thread = await deskServices(c.env).acts.thread(c.req.param('site'), query.data.thread)
    return thread ? c.json(thread) : refused(c, refuse('unknown_thread'))
  })
  .patch('/thread', async (c) => {
    const body = await readJson(c, threadChangeSchema)
    if (!body.ok) return refused(c, body)
    const query = threadQuerySchema.safeParse(c.req.query())
    if (!query.success) return refused(c, refuse('malformed_query'))
    const change = { ...body.value, ...actOf(c, c.req.param('site')), key: query.data.thread }
    const thread = await changeThread(change, deskServices(c.env))
    return thread.ok ? c.json(thread.value) : refused(c, thread)
  })
  .get('/writers/:handle', async (c) => {
    const { site, handle } = c.req.param()
    const writer = await deskServices(c.env).acts.writer(site, handle)
    return writer ? c.json(toWriter(writer)) : refused(c, refuse('unknown_writer'))
  })
  .on(['POST', 'DELETE'], '/writers/:handle/trust', async (c) => {
    const { site, handle } = c.req.param()
    const trusted = c.req.method === 'POST'
    const writer = await deskServices(c.env).acts.trust({ ...actOf(c, site), handle, trusted })
    return writer ? c.json(toWriter(writer)) : refused(c, refuse('unknown_writer'))
  })
