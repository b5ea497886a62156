import type { Env } from './env.ts'
import { app } from './http/app.ts'
import { runScheduled } from './http/scheduled.ts'

export default {
  fetch: app.fetch,
  scheduled: (controller, env) => runScheduled(env, controller.scheduledTime),
} satisfies ExportedHandler<Env>
