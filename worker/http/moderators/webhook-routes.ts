import { Hono } from 'hono'
import { changeWebhookSchema, newWebhookSchema } from '../../contract/moderation/webhooks.ts'
import { actorOf } from '../../core/moderation/desk-log.ts'
import {
  changeWebhook,
  listWebhooks,
  makeWebhook,
  removeWebhook,
  tryWebhook,
} from '../../core/moderation/webhooks.ts'
import type { Env } from '../../env.ts'
import { webhookStore } from '../../store/moderation/webhook-store.ts'
import { keyringOf } from '../secrets-of.ts'
import { webhookSender } from '../webhook-sender.ts'
import { refused, type Desk } from './desk.ts'
import { limited, may } from './gate.ts'
import { readJson } from './read-json.ts'
import { deskServices } from './services.ts'

const webhookServices = (env: Env) => ({
  ...deskServices(env),
  webhooks: webhookStore(env.DB),
  sender: webhookSender(keyringOf(env.DB)),
  loopback: env.LOOPBACK === 'allowed',
})

/** What a newsroom's own machines are told. */
export const webhookRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .get('/webhooks', may('own'), async (c) =>
    c.json(await listWebhooks(c.req.param('site'), webhookServices(c.env))),
  )
  .post('/webhooks', may('own'), async (c) => {
    const body = await readJson(c, newWebhookSchema)
    if (!body.ok) return refused(c, body)
    const order = { ...body.value, site: c.req.param('site'), actor: actorOf(c.var.session) }
    const made = await makeWebhook(order, webhookServices(c.env))
    return made.ok ? c.json(made.value, 201) : refused(c, made)
  })
  .patch('/webhooks/:webhook', may('own'), async (c) => {
    const body = await readJson(c, changeWebhookSchema)
    if (!body.ok) return refused(c, body)
    const order = { ...body.value, ...c.req.param(), actor: actorOf(c.var.session) }
    const changed = await changeWebhook(order, webhookServices(c.env))
    return changed.ok ? c.json(changed.value) : refused(c, changed)
  })
  .delete('/webhooks/:webhook', may('own'), async (c) => {
    const order = { ...c.req.param(), actor: actorOf(c.var.session) }
    const removed = await removeWebhook(order, webhookServices(c.env))
    return removed.ok ? c.body(null, 204) : refused(c, removed)
  })
  .post('/webhooks/:webhook/test', may('own'), limited, async (c) => {
    const trial = await tryWebhook(c.req.param(), webhookServices(c.env))
    return trial.ok ? c.json(trial.value) : refused(c, trial)
  })
