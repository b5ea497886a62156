import type { Context } from 'hono'
import type { Site } from '../core/site.ts'

export const ownOrigin = (c: Context): string => new URL(c.req.url).origin

/** Scheme, host and port, compared exactly: a page of the site, or of the worker itself. */
export const isAtHome = (c: Context, site: Site, origin: string | undefined): origin is string =>
  origin !== undefined && (origin === ownOrigin(c) || site.origins.includes(origin))

const METHODS = 'GET, POST, PUT, PATCH, DELETE'
const PREFLIGHT_SECONDS = 7200

/** Lets the pages of a site read the answer; to any other page the browser shows nothing of it. */
export const openTo = (c: Context, site: Site): void => {
  c.header('Vary', 'Origin', { append: true })
  const origin = c.req.header('Origin')
  if (!isAtHome(c, site, origin)) return
  c.header('Access-Control-Allow-Origin', origin)
  c.header('Access-Control-Expose-Headers', 'ETag, Retry-After')
}

/** What a browser asks before it sends JSON or a receipt from another origin. */
export const allowPreflight = (c: Context, origin: string): void => {
  c.header('Access-Control-Allow-Origin', origin)
  c.header('Access-Control-Allow-Methods', METHODS)
  c.header('Access-Control-Allow-Headers', 'Content-Type, Authorization')
  c.header('Access-Control-Max-Age', String(PREFLIGHT_SECONDS))
}
