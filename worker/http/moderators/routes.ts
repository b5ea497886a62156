import { Hono } from 'hono'
import { actRoutes } from './act-routes.ts'
import { banRoutes } from './ban-routes.ts'
import { deskRoutes } from './desk-routes.ts'
import type { Desk } from './desk.ts'
import { embedding } from './embedding.ts'
import { identified, memberOf, readOrModerate, sameOrigin, smallBody, unstored } from './gate.ts'
import { logRoutes } from './log-routes.ts'
import { memberRoutes } from './member-routes.ts'
import { newsRoutes } from './news-routes.ts'
import { outsideRoutes } from './outside-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { wordRoutes } from './word-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { seriesRoutes } from './series-routes.ts'
import { settingsRoutes } from './settings-routes.ts'
import { tokenRoutes } from './token-routes.ts'
import { webhookRoutes } from './webhook-routes.ts'
import { waysInRoutes } from './ways-in-routes.ts'

const DESK = '/v1/sites/:site/moderation/*'

/** The newsroom's side of the worker. A route added below is behind its gate by its address alone. */
export const moderatorRoutes = new Hono<Desk>()
moderatorRoutes.use(DESK, embedding)
for (const path of ['/v1/session/*', '/v1/passkeys/*', DESK]) {
  moderatorRoutes.use(path, unstored, sameOrigin, smallBody)
}
moderatorRoutes.use(DESK, identified, memberOf, readOrModerate)
moderatorRoutes
  .route('/', sessionRoutes)
  .route('/', waysInRoutes)
  .route('/', deskRoutes)
  .route('/', actRoutes)
  .route('/', wordRoutes)
  .route('/', banRoutes)
  .route('/', memberRoutes)
  .route('/', tokenRoutes)
  .route('/', settingsRoutes)
  .route('/', logRoutes)
  .route('/', seriesRoutes)
  .route('/', webhookRoutes)
  .route('/', newsRoutes)
  .route('/', outsideRoutes)
  .route('/', pageRoutes)
