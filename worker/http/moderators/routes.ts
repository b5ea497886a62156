import { Hono } from 'hono'
import { actRoutes } from './act-routes.ts'
import { deskRoutes } from './desk-routes.ts'
import type { Desk } from './desk.ts'
import { memberOf, readOrModerate, sameOrigin, signedIn, smallBody, unstored } from './gate.ts'
import { pageRoutes } from './page-routes.tsx'
import { wordRoutes } from './word-routes.ts'
import { sessionRoutes } from './session-routes.ts'

const DESK = '/v1/sites/:site/moderation/*'

/** The newsroom's side of the worker. A route added below is behind its gate by its address alone. */
export const moderatorRoutes = new Hono<Desk>()
for (const path of ['/v1/session/*', '/v1/passkeys/*', DESK]) {
  moderatorRoutes.use(path, unstored, sameOrigin, smallBody)
}
moderatorRoutes.use(DESK, signedIn, memberOf, readOrModerate)
moderatorRoutes
  .route('/', sessionRoutes)
  .route('/', deskRoutes)
  .route('/', actRoutes)
  .route('/', wordRoutes)
  .route('/', pageRoutes)
