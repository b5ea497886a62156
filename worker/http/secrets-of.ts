import type { Secrets } from '../core/ports/secrets.ts'
import { createSecrets } from '../crypto/create-secrets.ts'
import { createKeyring, type Keyring } from '../crypto/keyring.ts'
import { createKeyStore } from '../store/key-store.ts'

/** Keys are read once an isolate; each database has its own. */
const keyrings = new WeakMap<D1Database, Keyring>()

export const keyringOf = (db: D1Database): Keyring => {
  const known = keyrings.get(db)
  if (known) return known
  const keyring = createKeyring(createKeyStore(db))
  keyrings.set(db, keyring)
  return keyring
}

export const secretsOf = (db: D1Database): Secrets => createSecrets(keyringOf(db))
