import type { Screen } from '../../worker/core/ports/screen.ts'
import type { SubmitDeps } from '../../worker/core/submit-comment.ts'
import { createKeyring } from '../../worker/crypto/keyring.ts'
import { createSecrets } from '../../worker/crypto/create-secrets.ts'
import { createStore } from '../../worker/store/d1-comment-store.ts'
import { createKeyStore } from '../../worker/store/key-store.ts'

/** Filters that find nothing. */
export const findsNothing: Screen = () =>
  Promise.resolve({ verdict: 'ham', findings: [], checked: true, retryAt: null })

/** The use cases' real parts on this database; the filters are chosen by the test. */
export const depsOn = (db: D1Database, keys: D1Database, screen: Screen = findsNothing) => ({
  store: createStore(db),
  secrets: createSecrets(createKeyring(createKeyStore(keys))),
  screen,
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
})
depsOn satisfies (...args: Parameters<typeof depsOn>) => SubmitDeps
