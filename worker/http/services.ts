import { createKeyring, type Keyring } from '../crypto/keyring.ts'
import { createSecrets } from '../crypto/create-secrets.ts'
import type { CommentStore } from '../core/ports/comment-store.ts'
import type { ReportStore } from '../core/ports/report-store.ts'
import type { Screen } from '../core/ports/screen.ts'
import type { Secrets } from '../core/ports/secrets.ts'
import type { Env } from '../env.ts'
import { createStore } from '../store/d1-comment-store.ts'
import { createKeyStore } from '../store/key-store.ts'
import { createReportStore } from '../store/report-store.ts'
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

/** Keys are read once an isolate; each database has its own. */
const keyrings = new WeakMap<D1Database, Keyring>()

export const keyringOf = (db: D1Database): Keyring => {
  const known = keyrings.get(db)
  if (known) return known
  const keyring = createKeyring(createKeyStore(db))
  keyrings.set(db, keyring)
  return keyring
}

/** The real parts behind the core's ports. The scheduled job passes its own clock. */
export const services = (env: Env, now: () => number = Date.now): Services => ({
  store: createStore(env.DB),
  reports: createReportStore(env.DB),
  secrets: createSecrets(keyringOf(env.DB)),
  screen: screenOf(env, now),
  now,
  newId: () => crypto.randomUUID(),
})
