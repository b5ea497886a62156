import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

// All files run in one runtime, which is started once: each finds its store empty.
await reset()
await applyD1Migrations(env.DB, env.MIGRATIONS)
