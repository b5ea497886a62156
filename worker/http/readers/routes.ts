import { Hono } from 'hono'
import type { Env } from '../../env.ts'

export const readerRoutes = new Hono<{ Bindings: Env }>()
