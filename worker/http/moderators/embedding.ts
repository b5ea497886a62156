import { createMiddleware } from 'hono/factory'
import { allowPreflight, ownOrigin } from '../origins.ts'
import { services } from '../services.ts'
import type { Desk } from './desk.ts'

/** The token of `Authorization: Bearer`; null where there is none. */
export const bearerOf = (header: string | undefined): string | null =>
  /^Bearer +(\S{1,200})$/i.exec(header ?? '')?.[1] ?? null

/**
 * Lets the pages of a site's own back offices ask and read. Browsers ask first and without the token, so that
 * the site's list alone answers; whether the token is of this very origin is the gate's business.
 */
export const embedding = createMiddleware<Desk>(async (c, next) => {
  const origin = c.req.header('Origin')
  const preflight = c.req.method === 'OPTIONS'
  const withToken = preflight || bearerOf(c.req.header('Authorization')) !== null
  if (!origin || origin === ownOrigin(c) || !withToken) return next()
  const site = await services(c.env).store.site(c.req.param('site') ?? '')
  const listed = site?.settings.deskOrigins.includes(origin) ?? false
  if (preflight) {
    if (listed) allowPreflight(c, origin)
    c.header('Vary', 'Origin')
    return c.body(null, 204)
  }
  await next()
  c.res.headers.append('Vary', 'Origin')
  if (!listed) return
  c.res.headers.set('Access-Control-Allow-Origin', origin)
  c.res.headers.set('Access-Control-Expose-Headers', 'ETag, Retry-After')
})
