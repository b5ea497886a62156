import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { refuse, type Refusal } from '../../core/result.ts'
import type { Site } from '../../core/site.ts'
import { addressBlock } from '../../crypto/address-block.ts'
import type { Env } from '../../env.ts'
import { clientAddress } from '../client-facts.ts'
import type { Edge } from '../edge/edge.ts'
import { allowPreflight, openTo } from '../origins.ts'
import { problemResponse, requestLanguage } from '../problem.ts'
import { services, type Services } from '../services.ts'

/** What the readers' routes know of a request, once the site in its address is found. */
export type Reader = { Bindings: Env; Variables: { site: Site; services: Services; edge: Edge } }

/** A refusal in the reader's language, else in the site's. */
export const refused = (c: Context<Reader>, refusal: Refusal): Response => {
  // Typed as always there, but a request for an unknown site has none.
  const site = c.get('site') as Site | undefined
  return problemResponse(refusal, requestLanguage(c, site?.lang))
}

export const withServices = createMiddleware<Reader>(async (c, next) => {
  c.set('services', services(c.env))
  await next()
})

/**
 * A mistyped site has no list of origins, so any page may read that it is unknown: the element then says so
 * instead of blaming the network. It gives nothing away, since a site's id stands in its articles.
 */
const unknownSite = (c: Context<Reader>): Response => {
  if (c.req.method === 'OPTIONS') {
    allowPreflight(c, '*')
    return c.body(null, 204)
  }
  const answer = refused(c, refuse('unknown_site'))
  answer.headers.set('Access-Control-Allow-Origin', '*')
  return answer
}

/** Who reads may be told of a site as it was some seconds ago; who writes is held to what is. */
export const siteOf = (c: Context<Reader>): Promise<Site | null> => {
  const id = c.req.param('site') ?? ''
  const ask = () => c.var.services.store.site(id)
  return c.req.method === 'GET' || c.req.method === 'HEAD' ? c.var.edge.read(id, ['site'], ask) : ask()
}

/** Finds the site of the address, and lets its pages read whatever is answered. */
export const withSite = createMiddleware<Reader>(async (c, next) => {
  const site = await siteOf(c)
  if (!site) return unknownSite(c)
  c.set('site', site)
  await next()
  openTo(c, site)
})

const SECONDS = 60

/** Generous, since a crowd may share an address; before anything is read or parsed. */
export const limited = async (c: Context<Reader>, scope: string): Promise<Refusal | null> => {
  const key = `${scope}:${addressBlock(clientAddress(c))}`
  const { success } = (await c.env.WRITE_LIMIT?.limit({ key })) ?? { success: true }
  return success ? null : refuse('too_many_requests', { retryAfterSeconds: SECONDS })
}

/** Any method that an address does not know. */
export const only =
  (...methods: string[]) =>
  (c: Context<Reader>): Response => {
    const answer = refused(c, refuse('method_not_allowed'))
    answer.headers.set('Allow', methods.join(', '))
    return answer
  }
