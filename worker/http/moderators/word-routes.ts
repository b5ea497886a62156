import { Hono } from 'hono'
import {
  conversationQuerySchema,
  deskEditSchema,
  staffReplySchema,
} from '../../contract/moderation/comment-acts.ts'
import { editByNewsroom } from '../../core/moderation/edit-by-newsroom.ts'
import { replyAsStaff } from '../../core/moderation/reply-as-staff.ts'
import { toDeskComment } from '../../core/moderation/to-desk-comment.ts'
import { refuse } from '../../core/result.ts'
import { actOf } from './act-of.ts'
import { refused, type Desk } from './desk.ts'
import { readJson } from './read-json.ts'
import { deskServices } from './services.ts'

/** The newsroom's own words in a conversation, and the conversation around a comment. */
export const wordRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .patch('/comments/:id', async (c) => {
    const body = await readJson(c, deskEditSchema)
    if (!body.ok) return refused(c, body)
    const edit = { ...actOf(c, c.req.param('site')), ...body.value, commentId: c.req.param('id') }
    const edited = await editByNewsroom(edit, deskServices(c.env))
    return edited.ok ? c.json(edited.value) : refused(c, edited)
  })
  .post('/comments/:id/replies', async (c) => {
    const body = await readJson(c, staffReplySchema)
    if (!body.ok) return refused(c, body)
    const reply = { ...actOf(c, c.req.param('site')), ...body.value, parentId: c.req.param('id') }
    const replied = await replyAsStaff(reply, deskServices(c.env))
    return replied.ok ? c.json(replied.value, 201) : refused(c, replied)
  })
  .get('/comments/:id/conversation', async (c) => {
    const query = conversationQuerySchema.safeParse(c.req.query())
    if (!query.success) return refused(c, refuse('malformed_query'))
    const { site, id } = c.req.param()
    const around = await deskServices(c.env).acts.conversation(site, id, query.data.cursor ?? null)
    if (around === 'malformed') return refused(c, refuse('malformed_query'))
    const comments = around?.comments.map((record) => toDeskComment(record)) ?? []
    const [first] = comments
    if (!around || !first) return refused(c, refuse('unknown_comment'))
    return c.json({ thread: first.thread, comments, earlier: around.earlier, later: around.later })
  })
