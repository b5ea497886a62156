import { Hono } from 'hono'
import type { Env } from '../../env.ts'

export const pageRoutes = new Hono<{ Bindings: Env }>()
