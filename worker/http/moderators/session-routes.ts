import { Hono, type Context } from 'hono'
import { openInviteSchema, passkeyAnswerSchema, type Session } from '../../contract/moderation.ts'
import { useRecoveryCodeSchema } from '../../contract/moderation/sessions.ts'
import type { SessionRecord } from '../../core/moderation/people-store.ts'
import { signInByCode } from '../../core/moderation/recovery-codes.ts'
import { readSession } from '../../core/moderation/read-session.ts'
import { offerRegistration, registerPasskey } from '../../core/moderation/register-passkey.ts'
import { signInByLink } from '../../core/moderation/sign-in-by-link.ts'
import { offerSignIn, signInByPasskey } from '../../core/moderation/sign-in-by-passkey.ts'
import { refuse, type Result } from '../../core/result.ts'
import { clientAddress } from '../client-facts.ts'
import { services } from '../services.ts'
import { refused, type Desk } from './desk.ts'
import { deviceLabel } from './device-label.ts'
import { limited, signedIn } from './gate.ts'
import { readJson } from './read-json.ts'
import { deskServices } from './services.ts'
import { forgetSession, keepSession, sessionToken } from './session-cookie.ts'

export const toSession = (session: SessionRecord): Session => ({
  member: { id: session.member.id, name: session.member.name },
  sites: session.sites.map(({ id, name, lang, role }) => ({ id, name, lang, role })),
  passkeys: session.passkeys,
  expiresAt: new Date(session.expiresAt).toISOString(),
  via: session.via,
})

/** Where the browser stands, as the worker sees it. */
const placeOf = (c: Context) => {
  const { origin, hostname } = new URL(c.req.url)
  return { origin, host: hostname }
}

const browserOf = (c: Context) => ({
  device: deviceLabel(c.req.header('User-Agent')),
  earlierToken: sessionToken(c),
})

/** Answers with the session of a token, or with why there is none. */
const answerSession = async (c: Context<Desk>, token: string | null, status: 200 | 201 = 200) => {
  const session = await readSession(token, deskServices(c.env))
  return session ? c.json(toSession(session), status) : refused(c, refuse('signed_out'))
}

const opened = (c: Context<Desk>, entry: Result<{ token: string }>) => {
  if (!entry.ok) return refused(c, entry)
  keepSession(c, entry.value.token)
  return answerSession(c, entry.value.token)
}

/** Coming in, being somebody, and going out. */
export const sessionRoutes = new Hono<Desk>()
  .post('/v1/session/invite', limited, async (c) => {
    const body = await readJson(c, openInviteSchema)
    if (!body.ok) return refused(c, body)
    const attempt = { inviteToken: body.value.token, ...browserOf(c) }
    return opened(c, await signInByLink(attempt, deskServices(c.env)))
  })
  .post('/v1/session/passkey-options', limited, async (c) => {
    const { options } = await offerSignIn(placeOf(c), deskServices(c.env))
    return c.json(options)
  })
  .post('/v1/session/passkey', limited, async (c) => {
    const body = await readJson(c, passkeyAnswerSchema)
    if (!body.ok) return refused(c, body)
    const attempt = { place: placeOf(c), response: body.value.response, ...browserOf(c) }
    return opened(c, await signInByPasskey(attempt, deskServices(c.env)))
  })
  .post('/v1/session/recovery', limited, async (c) => {
    const body = await readJson(c, useRecoveryCodeSchema)
    if (!body.ok) return refused(c, body)
    const { secrets, now } = services(c.env)
    const network = await secrets.addressKey(clientAddress(c), now())
    const attempt = { code: body.value.code, network, ...browserOf(c) }
    return opened(c, await signInByCode(attempt, deskServices(c.env)))
  })
  .get('/v1/session', signedIn, (c) => c.json(toSession(c.var.session)))
  .delete('/v1/session', async (c) => {
    const token = sessionToken(c)
    const { people, tokens } = deskServices(c.env)
    if (token !== null) await people.endSession(await tokens.hash(token))
    forgetSession(c)
    return c.body(null, 204)
  })
  .post('/v1/passkeys/options', signedIn, async (c) => {
    const { member } = c.var.session
    const { options } = await offerRegistration({ place: placeOf(c), member }, deskServices(c.env))
    return c.json(options)
  })
  .post('/v1/passkeys', signedIn, async (c) => {
    const body = await readJson(c, passkeyAnswerSchema)
    if (!body.ok) return refused(c, body)
    const { member } = c.var.session
    const name = deviceLabel(c.req.header('User-Agent'))
    const entry = { place: placeOf(c), member, name, response: body.value.response }
    const registered = await registerPasskey(entry, deskServices(c.env))
    return registered.ok ? answerSession(c, sessionToken(c), 201) : refused(c, registered)
  })
