import { Hono } from 'hono'
import type { Env } from '../../env.ts'

export const moderatorRoutes = new Hono<{ Bindings: Env }>()
