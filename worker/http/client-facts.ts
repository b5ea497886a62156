import type { Context } from 'hono'
import type { RequestFacts } from '../core/comment.ts'

/** Longer than any browser's, and short enough to be kept. */
const HEADER_MAX = 1_000

/** Cloudflare sets the address itself, whatever a client sends; a local run has no such header. */
export const clientAddress = (c: Context): string => c.req.header('CF-Connecting-IP') ?? '127.0.0.1'

export const clientFacts = (c: Context): RequestFacts => ({
  address: clientAddress(c),
  userAgent: c.req.header('User-Agent')?.slice(0, HEADER_MAX) ?? null,
  referrer: c.req.header('Referer')?.slice(0, HEADER_MAX) ?? null,
})
