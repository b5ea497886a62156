import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

const isEmpty = async (): Promise<boolean> =>
  (await env.DB.prepare("SELECT name FROM sqlite_schema WHERE name = 'comments'").first()) === null

// All files run in one runtime, which is started once: each finds its store empty. What the last file left to
// be done after its answers can open the store again while it is being thrown away: then it is there still.
do await reset()
while (!(await isEmpty()))
await applyD1Migrations(env.DB, env.MIGRATIONS)
