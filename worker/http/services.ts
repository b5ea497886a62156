import type { CommentStore } from '../core/ports/comment-store.ts'
import type { ReportStore } from '../core/ports/report-store.ts'
import type { Screen } from '../core/ports/screen.ts'
import type { Secrets } from '../core/ports/secrets.ts'
import type { Env } from '../env.ts'
import { createStore } from '../store/d1-comment-store.ts'
import { createReportStore } from '../store/report-store.ts'
import { secretsOf } from './secrets-of.ts'
import { screenOf } from './screening.ts'

/** Everything that the readers' use cases ask for. */
export type Services = {
  store: CommentStore
  reports: ReportStore
  secrets: Secrets
  screen: Screen
  now: () => number
  newId: () => string
}

/** The real parts behind the core's ports. The scheduled job passes its own clock. */
export const services = (env: Env, now: () => number = Date.now): Services => ({
  store: createStore(env.DB),
  reports: createReportStore(env.DB),
  secrets: secretsOf(env.DB),
  screen: screenOf(env, now),
  now,
  newId: () => crypto.randomUUID(),
})
