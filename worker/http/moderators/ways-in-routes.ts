import { Hono, type Context } from 'hono'
import { namePasskeySchema } from '../../contract/moderation/sessions.ts'
import { changeMembers } from '../../core/moderation/change-members.ts'
import { actorOf } from '../../core/moderation/desk-log.ts'
import { makeRecoveryCodes } from '../../core/moderation/recovery-codes.ts'
import { waysInOf } from '../../core/moderation/ways-in.ts'
import { refuse, type Result } from '../../core/result.ts'
import { refused, type Desk } from './desk.ts'
import { signedIn } from './gate.ts'
import { readJson } from './read-json.ts'
import { deskServices } from './services.ts'

const done = (c: Context, result: Result<null>): Response =>
  result.ok ? c.body(null, 204) : refused(c, result)

const mine = (c: Context<Desk>) => waysInOf(c.var.session.member.id, deskServices(c.env))

/** One's own sessions, passkeys and recovery codes, and leaving a newsroom. */
export const waysInRoutes = new Hono<Desk>()
  .get('/v1/session/devices', signedIn, async (c) => c.json(await mine(c).devices(c.var.session.idHash)))
  .delete('/v1/session/devices', signedIn, async (c) => {
    const { waysIn } = deskServices(c.env)
    await waysIn.endOtherDevices(c.var.session.member.id, c.var.session.idHash)
    return c.body(null, 204)
  })
  .delete('/v1/session/devices/:device', signedIn, async (c) =>
    done(c, await mine(c).endDevice(c.req.param('device'))),
  )
  .delete('/v1/session/sites/:site', signedIn, async (c) => {
    const site = c.req.param('site')
    const { session } = c.var
    if (!session.sites.some(({ id }) => id === site)) return refused(c, refuse('unknown_site'))
    const order = { site, member: session.member.id, actor: actorOf(session) }
    return done(c, await changeMembers(deskServices(c.env)).remove(order))
  })
  .get('/v1/session/recovery-codes', signedIn, async (c) => c.json(await mine(c).codes()))
  .post('/v1/session/recovery-codes', signedIn, async (c) =>
    c.json(await makeRecoveryCodes(c.var.session.member.id, deskServices(c.env)), 201),
  )
  .get('/v1/passkeys', signedIn, async (c) => c.json(await mine(c).passkeys()))
  .patch('/v1/passkeys/:passkey', signedIn, async (c) => {
    const body = await readJson(c, namePasskeySchema)
    if (!body.ok) return refused(c, body)
    const named = await mine(c).namePasskey(c.req.param('passkey'), body.value.name)
    return named.ok ? c.json(await mine(c).passkeys()) : refused(c, named)
  })
  .delete('/v1/passkeys/:passkey', signedIn, async (c) =>
    done(c, await mine(c).removePasskey(c.req.param('passkey'))),
  )
