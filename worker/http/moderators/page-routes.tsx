import { Hono } from 'hono'
import { ModerationPage } from '../../pages/moderation-page.tsx'
import { requestLanguage } from '../problem.ts'
import type { Desk } from './desk.ts'

/**
 * Nothing but our own script and style, no frame around the page, no HTML made of strings (Lit's own
 * templates apart).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** The room around the element; the element brings its own looks. */
const STYLE = `:root { color-scheme: light dark }
@media print { :root { color-scheme: light } body { padding: 0 } }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif }
`

export const pageRoutes = new Hono<Desk>()
  .get('/moderation', async (c) => {
    const page = <ModerationPage lang={requestLanguage(c)} site={c.req.query('site')} />
    return c.html(`<!doctype html>${String(await page)}`, 200, {
      ...HEADERS,
      'Cache-Control': 'private, no-store',
      Vary: 'Accept-Language',
    })
  })
  .get('/moderation.css', (c) =>
    c.body(STYLE, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
      'X-Content-Type-Options': 'nosniff',
    }),
  )
