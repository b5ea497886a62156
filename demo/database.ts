import type { D1Database } from '@cloudflare/workers-types'
import { getPlatformProxy } from 'wrangler'
import type { Statement } from '../worker/store/sites.ts'
import { moveStatements, seedStatements } from './seed.ts'

const run = (db: D1Database, statements: Statement[]) =>
  db.batch(statements.map(({ sql, values }) => db.prepare(sql).bind(...values)))

/**
 * Sows the demo into the local database, once: what readers and moderators did since is theirs. `more` are
 * statements that belong to this start alone.
 */
export const prepareDatabase = async (options: {
  root: string
  state: string
  origin: string
  publisher: string
  now: number
  more: Statement[]
}): Promise<'seeded' | 'kept'> => {
  const { root, state, origin, publisher, now, more } = options
  const platform = await getPlatformProxy<{ DB: D1Database }>({
    configPath: `${root}wrangler.toml`,
    persist: { path: `${state}/v3` },
    remoteBindings: false,
  })
  try {
    const db = platform.env.DB
    const known = await db.prepare("SELECT 1 FROM sites WHERE id = 'kozani'").first()
    const statements = known
      ? await moveStatements(origin, now, publisher)
      : await seedStatements(origin, now, publisher)
    await run(db, [...statements, ...more])
    return known ? 'kept' : 'seeded'
  } finally {
    await platform.dispose()
  }
}
