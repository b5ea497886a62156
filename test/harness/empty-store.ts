import type { D1Database } from '@cloudflare/workers-types'

type Site = { id: string; policyVersion: string }

/** Of any call that writes, the worker's edge takes note: what it kept of the site is old from then on. */
const writeOnce = async (origin: string, { id, policyVersion }: Site): Promise<void> => {
  const answer = await fetch(`${origin}/v1/sites/${id}/comments`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({
      id: crypto.randomUUID(),
      thread: { key: 'the-last-word' },
      body: 'Das Letzte, was hier geschrieben wird.',
      consent: true,
      policyVersion,
    }),
  })
  if (!answer.ok) throw new Error(`The edge was not told that ${id} changes: ${await answer.text()}`)
}

/**
 * A running worker as if it had just been started: nothing is stored, and nothing that was is still kept at its edge.
 * Its keys stay, since it holds them in memory too.
 */
export const emptyStore = async (db: D1Database, origin: string): Promise<void> => {
  const sites = await db.prepare('SELECT id, policy_version AS policyVersion FROM sites').all<Site>()
  await Promise.all(sites.results.map((site) => writeOnce(origin, site)))
  const tables = await db
    .prepare(
      `SELECT name FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table'
        AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*' AND name NOT IN ('d1_migrations', 'keys')`,
    )
    .all<{ name: string }>()
  await db.batch([
    db.prepare('PRAGMA defer_foreign_keys = on'),
    ...tables.results.map(({ name }) => db.prepare(`DELETE FROM "${name}"`)),
  ])
}
