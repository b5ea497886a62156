import { Hono } from 'hono'
import { countsQuerySchema } from '../../contract/comments.ts'
import { isThreadKey } from '../../core/check-submission.ts'
import { countComments } from '../../core/count-comments.ts'
import { refuse } from '../../core/result.ts'
import { allowPreflight, isAtHome } from '../origins.ts'
import { getComments, postComment } from './comments.ts'
import { getFeed } from './feed.ts'
import { getFragment } from './fragment.tsx'
import { smallBody } from './read-body.ts'
import { only, refused, withServices, withSite, type Reader } from './reader.ts'
import { deleteReceipt, getReceipt, openToReceiptsSite, patchReceipt } from './receipt.ts'
import { postReport } from './reports.ts'

const COMMENTS = '/v1/sites/:site/comments'
const COUNTS = '/v1/sites/:site/counts'
const FEED = '/v1/sites/:site/feed.atom'
const FRAGMENT = '/v1/sites/:site/fragment'
const REPORTS = '/v1/sites/:site/comments/:id/reports'
const RECEIPT = '/v1/receipt'

/** What readers' pages may ask of the worker. */
export const readerRoutes = new Hono<Reader>()

for (const path of [COMMENTS, COUNTS, FEED, FRAGMENT, REPORTS]) {
  readerRoutes.use(path, withServices, withSite)
  readerRoutes.options(path, (c) => {
    const origin = c.req.header('Origin')
    if (isAtHome(c, c.var.site, origin)) allowPreflight(c, origin)
    return c.body(null, 204)
  })
}

readerRoutes
  .get(COMMENTS, getComments)
  .post(COMMENTS, smallBody, postComment)
  .all(COMMENTS, only('GET', 'HEAD', 'POST', 'OPTIONS'))

readerRoutes
  .get(COUNTS, async (c) => {
    const query = countsQuerySchema.safeParse({ thread: c.req.queries('thread') })
    if (!query.success || !query.data.thread.every(isThreadKey)) return refused(c, refuse('malformed_query'))
    const { site, services, edge } = c.var
    const { thread } = query.data
    const counts = await edge.read(site.id, ['counts', thread], () => countComments(site, thread, services))
    return c.json(counts, 200, { 'Cache-Control': 'public, max-age=30' })
  })
  .all(COUNTS, only('GET', 'HEAD', 'OPTIONS'))

readerRoutes.get(FEED, getFeed).all(FEED, only('GET', 'HEAD', 'OPTIONS'))
readerRoutes.get(FRAGMENT, getFragment).all(FRAGMENT, only('GET', 'HEAD', 'OPTIONS'))
readerRoutes.post(REPORTS, smallBody, postReport).all(REPORTS, only('POST', 'OPTIONS'))

readerRoutes.use(RECEIPT, withServices, async (c, next) => {
  await next()
  c.header('Vary', 'Origin', { append: true })
  openToReceiptsSite(c)
})
readerRoutes
  // Asked without the receipt, so that its site is not known yet: any page may ask, the answer decides.
  .options(RECEIPT, (c) => {
    allowPreflight(c, c.req.header('Origin') ?? '*')
    return c.body(null, 204)
  })
  .get(RECEIPT, getReceipt)
  .patch(RECEIPT, smallBody, patchReceipt)
  .delete(RECEIPT, deleteReceipt)
  .all(RECEIPT, only('GET', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS'))
