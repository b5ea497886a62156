import { createMiddleware } from 'hono/factory'
import { bodyLimit } from 'hono/body-limit'
import { REQUEST_BYTES_MAX } from '../../contract/limits.ts'
import { ROLE_RIGHTS, type Right } from '../../contract/statuses.ts'
import { readBearer } from '../../core/moderation/read-bearer.ts'
import { readSession } from '../../core/moderation/read-session.ts'
import { refuse } from '../../core/result.ts'
import { clientAddress } from '../client-facts.ts'
import { ownOrigin } from '../origins.ts'
import { refused, type Desk } from './desk.ts'
import { bearerOf } from './embedding.ts'
import { deskServices } from './services.ts'
import { sessionToken } from './session-cookie.ts'

/** What the desk answers is for one person, once. */
export const unstored = createMiddleware<Desk>(async (c, next) => {
  await next()
  c.res.headers.set('Cache-Control', 'private, no-store')
})

/**
 * Another site's page can make a browser send requests here. Browsers name the page's origin with each that
 * changes something; it must be our own, and whoever names none is no page of ours.
 */
export const sameOrigin = createMiddleware<Desk>(async (c, next) => {
  // No browser adds a bearer token by itself.
  if (bearerOf(c.req.header('Authorization')) !== null) return next()
  const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  if (changes && c.req.header('Origin') !== new URL(c.req.url).origin) {
    return refused(c, refuse('origin_not_allowed'))
  }
  return next()
})

export const smallBody = bodyLimit({
  maxSize: REQUEST_BYTES_MAX,
  onError: (c) => refused(c, refuse('body_too_large')),
})

/**
 * Calls that anybody may make. Links and session ids are 256 random bits, so this protects the database from
 * work, not the secrets from guessing; nobody can lock anybody else out.
 */
export const limited = createMiddleware<Desk>(async (c, next) => {
  const key = `desk:${clientAddress(c)}`
  const { success } = (await c.env.WRITE_LIMIT?.limit({ key })) ?? { success: true }
  return success ? next() : refused(c, refuse('too_many_requests', { retryAfterSeconds: 60 }))
})

export const signedIn = createMiddleware<Desk>(async (c, next) => {
  const quiet = c.req.method === 'GET' && c.req.query('quiet') === 'true'
  const session = await readSession(sessionToken(c), deskServices(c.env), { quiet })
  if (!session) return refused(c, refuse('signed_out'))
  c.set('session', session)
  return next()
})

/** A person by their cookie, a tool or a desk inside another page by its bearer token. */
export const identified = createMiddleware<Desk>(async (c, next) => {
  const secret = bearerOf(c.req.header('Authorization'))
  if (secret === null) return signedIn(c, next)
  const wish = { secret, origin: c.req.header('Origin') ?? null, own: ownOrigin(c) }
  const session = await readBearer(wish, deskServices(c.env))
  if (session === null) return refused(c, refuse('token_refused'))
  if (session === 'foreign_origin') return refused(c, refuse('origin_not_allowed'))
  c.set('session', session)
  return next()
})

/** What only somebody with a session of their own has: news, for example. */
export const person = createMiddleware<Desk>(async (c, next) =>
  c.var.session.via === 'session' ? next() : refused(c, refuse('not_allowed')),
)

/** A site of somebody else and one that does not exist are answered alike. */
export const memberOf = createMiddleware<Desk>(async (c, next) => {
  const site = c.req.param('site')
  const membership = c.var.session.sites.find(({ id }) => id === site)
  if (!membership) return refused(c, refuse('unknown_site'))
  c.set('rights', c.var.session.rights ?? ROLE_RIGHTS[membership.role])
  return next()
})

/** What concerns nobody but whoever asks: it changes nothing of the site's. */
const OWN_AFFAIRS = /\/moderation\/(digest|feed)(\/|$)/

/**
 * What holds for every route of a site, so that a new one is never open by mistake: who may read may ask, and
 * only who may moderate may change anything. A route that wants more says so with `may`.
 */
export const readOrModerate = createMiddleware<Desk>(async (c, next) => {
  const asks = c.req.method === 'GET' || c.req.method === 'HEAD' || OWN_AFFAIRS.test(c.req.path)
  return c.var.rights.includes(asks ? 'read' : 'moderate') ? next() : refused(c, refuse('not_allowed'))
})

export const may = (right: Right) =>
  createMiddleware<Desk>(async (c, next) =>
    c.var.rights.includes(right) ? next() : refused(c, refuse('not_allowed')),
  )
