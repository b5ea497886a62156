import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { refuse } from '../../core/result.ts'
import { ICON, ICON_PATH, STYLESHEET, STYLESHEET_PATH } from '../../pages/stylesheet.ts'
import { requestLanguage } from '../problem.ts'
import { smallBody } from '../readers/read-body.ts'
import { siteOf, withServices, type Reader } from '../readers/reader.ts'
import { messageAnswer } from './page-answer.tsx'
import { showPolicies } from './policies.tsx'
import { postReceipt, showReceipt } from './receipt.tsx'
import { sendReport, showReport } from './report.tsx'
import { showThread } from './show-thread.ts'

/** As for the calls, but told to a person. */
const withPageSite = createMiddleware<Reader>(async (c, next) => {
  const site = await siteOf(c)
  if (!site) return messageAnswer(c, refuse('unknown_site'), requestLanguage(c))
  c.set('site', site)
  await next()
})

const REPORT = '/sites/:site/comments/:id/report'

/** What works in a browser without script. */
export const pageRoutes = new Hono<Reader>()
  .get(STYLESHEET_PATH, (c) =>
    c.body(STYLESHEET, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    }),
  )
  .get(ICON_PATH, (c) =>
    c.body(ICON, 200, {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=86400',
      'X-Content-Type-Options': 'nosniff',
    }),
  )
  .get('/sites/:site/thread', withServices, withPageSite, showThread)
  .get('/sites/:site/policies', withServices, withPageSite, showPolicies)
  .get(REPORT, withServices, withPageSite, showReport)
  .post(REPORT, withServices, withPageSite, smallBody, sendReport)
  .get('/receipt', withServices, showReceipt)
  .post('/receipt', withServices, smallBody, postReceipt)
