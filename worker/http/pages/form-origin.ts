import type { Context } from 'hono'

/** Where a form was sent from: Origin, or Referer where a browser keeps the former to itself. */
export const formOrigin = (c: Context): string | undefined => {
  const origin = c.req.header('Origin')
  if (origin !== undefined && origin !== 'null') return origin
  const referrer = c.req.header('Referer')
  return referrer !== undefined && URL.canParse(referrer) ? new URL(referrer).origin : undefined
}
