import { Hono } from 'hono'
import { refuse } from '../core/result.ts'
import type { Env } from '../env.ts'
import { withEdge } from './edge/with-edge.ts'
import { moderatorRoutes } from './moderators/routes.ts'
import { buildOpenapi } from './openapi/build-openapi.ts'
import { ownOrigin } from './origins.ts'
import { pageRoutes } from './pages/routes.ts'
import { problemResponse, requestLanguage } from './problem.ts'
import { readerRoutes } from './readers/routes.ts'
import { StoreUnavailable } from '../store/retrying.ts'

const STORE_RETRY_SECONDS = 5

/** All addresses of the worker; static files are answered before it by the assets binding. */
export const app = new Hono<{ Bindings: Env }>()
  .use(withEdge)
  .get('/healthz', (c) => c.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }))
  .get('/openapi.json', (c) =>
    c.json(buildOpenapi(ownOrigin(c)), 200, {
      'Cache-Control': 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
    }),
  )
  .route('/', readerRoutes)
  .route('/', moderatorRoutes)
  .route('/', pageRoutes)

app.notFound((c) => problemResponse(refuse('not_found'), requestLanguage(c)))

app.onError((error, c) => {
  if (error instanceof StoreUnavailable) {
    const later = refuse('temporarily_unavailable', { retryAfterSeconds: STORE_RETRY_SECONDS })
    return problemResponse(later, requestLanguage(c))
  }
  // The message only: an error must never carry a reader's words into a log.
  console.error('unexpected', error.name)
  return problemResponse(refuse('internal_error'), requestLanguage(c))
})
