import { Hono } from 'hono'
import {
  changeSiteSchema,
  previewSettingsSchema,
  publishPolicySchema,
} from '../../contract/moderation/settings.ts'
import { actorOf } from '../../core/moderation/desk-log.ts'
import { previewSettings } from '../../core/moderation/preview-settings.ts'
import {
  changeSettings,
  listPolicies,
  publishPolicy,
  readSettings,
} from '../../core/moderation/site-settings.ts'
import { textScreen } from '../../filters/build-screen.ts'
import type { Env } from '../../env.ts'
import { createStore } from '../../store/d1-comment-store.ts'
import { siteAdmin } from '../../store/moderation/site-admin.ts'
import { mailerOf } from '../mailer.ts'
import { refused, type Desk } from './desk.ts'
import { may } from './gate.ts'
import { readJson } from './read-json.ts'
import { deskServices } from './services.ts'

const settingsServices = (env: Env) => ({
  ...deskServices(env),
  sites: createStore(env.DB),
  admin: siteAdmin(env.DB),
  screenOfText: textScreen(Date.now),
  mail: mailerOf(env) !== null,
})

/** What a site's owners may change without a deployment. */
export const settingsRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .get('/settings', may('own'), async (c) => {
    const document = await readSettings(c.req.param('site'), settingsServices(c.env))
    return document.ok ? c.json(document.value) : refused(c, document)
  })
  .put('/settings', may('own'), async (c) => {
    const body = await readJson(c, changeSiteSchema)
    if (!body.ok) return refused(c, body)
    const order = { ...body.value, site: c.req.param('site'), actor: actorOf(c.var.session) }
    const changed = await changeSettings(order, settingsServices(c.env))
    return changed.ok ? c.json(changed.value) : refused(c, changed)
  })
  .post('/settings/preview', may('own'), async (c) => {
    const body = await readJson(c, previewSettingsSchema)
    if (!body.ok) return refused(c, body)
    const wish = { ...body.value, site: c.req.param('site') }
    const preview = await previewSettings(wish, settingsServices(c.env))
    return preview.ok ? c.json(preview.value) : refused(c, preview)
  })
  .get('/policies', may('own'), async (c) =>
    c.json(await listPolicies(c.req.param('site'), settingsServices(c.env))),
  )
  .post('/policies', may('own'), async (c) => {
    const body = await readJson(c, publishPolicySchema)
    if (!body.ok) return refused(c, body)
    const order = { ...body.value, site: c.req.param('site'), actor: actorOf(c.var.session) }
    const published = await publishPolicy(order, settingsServices(c.env))
    return published.ok ? c.json(published.value, 201) : refused(c, published)
  })
