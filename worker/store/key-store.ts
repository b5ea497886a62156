import { retrying } from './retrying.ts'

export type KeyStore = {
  /** The key of this name; where there is none yet, the fresh one from now on. */
  keyOrNew(purpose: string, id: string, fresh: string): Promise<string>
}

export const createKeyStore = (db: D1Database): KeyStore => ({
  keyOrNew: async (purpose, id, fresh) => {
    const read = db.prepare('SELECT secret FROM keys WHERE purpose = ? AND id = ?').bind(purpose, id)
    const held = await read.first<{ secret: string }>()
    if (held) return held.secret
    const [, found] = await retrying(() =>
      db.batch<{ secret: string }>([
        // Two isolates may make the first key at once: the one that comes second takes the other's.
        db
          .prepare(
            'INSERT INTO keys (purpose, id, secret, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
          )
          .bind(purpose, id, fresh, Date.now()),
        read,
      ]),
    )
    const secret = found?.results[0]?.secret
    if (secret === undefined) throw new Error('a new key was not kept')
    return secret
  },
})
