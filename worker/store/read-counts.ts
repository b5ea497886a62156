import type { Db } from './db.ts'

const SQL = `SELECT key, count FROM threads WHERE site = ?1 AND key IN (SELECT value FROM json_each(?2))`

/** Published comments of each thread asked for; 0 where nobody has written. */
export const readCounts = async (db: Db, site: string, keys: string[]): Promise<Record<string, number>> => {
  const { results } = await db
    .prepare(SQL)
    .bind(site, JSON.stringify(keys))
    .all<{ key: string; count: number }>()
  const found = new Map(results.map(({ key, count }) => [key, count]))
  // fromEntries makes plain own properties of any key, `__proto__` too.
  return Object.fromEntries(keys.map((key) => [key, found.get(key) ?? 0]))
}
