import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Site } from '../../core/site.ts'
import type { Env } from '../../env.ts'
import { createEdge, type Edge } from './edge.ts'

/** How long after a change another data centre may still show what was. */
const SECONDS = 10

type Edged = { Bindings: Env; Variables: { edge: Edge; site?: Site } }

export const edgeSeconds = ({ EDGE_SECONDS }: Env): number =>
  EDGE_SECONDS === undefined ? SECONDS : Math.max(0, Number(EDGE_SECONDS) || 0)

/** A reload, or a page that asks with `cache: 'no-cache'`, as browsers spell it. */
const wantsAnew = (c: Context): boolean =>
  /\b(no-cache|no-store|max-age=0)\b/i.test(c.req.header('Cache-Control') ?? '')

const OF_SITE = /^\/v1\/sites\/([^/]+)\//
const READING = ['GET', 'HEAD', 'OPTIONS']
const REFUSED_FROM = 400

/** Gives readers' calls what is kept at the edge, and forgets it as soon as anybody has written. */
export const withEdge = createMiddleware<Edged>(async (c, next) => {
  const edge = createEdge({
    seconds: edgeSeconds(c.env),
    anew: wantsAnew(c),
    later: (work) => c.executionCtx.waitUntil(work),
  })
  c.set('edge', edge)
  await next()
  if (READING.includes(c.req.method) || c.res.status >= REFUSED_FROM) return
  const site = c.get('site')?.id ?? OF_SITE.exec(c.req.path)?.[1]
  if (site !== undefined) await edge.changed(site)
})
