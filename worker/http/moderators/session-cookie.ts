import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { SESSION_MS } from '../../core/moderation/session-limits.ts'

/**
 * `__Host-` binds the cookie to this very host, TLS and the whole path; browsers count localhost as safe.
 * No script reads it, and no other site's page makes the browser send it.
 */
const NAME = 'twin-session'
const OPTIONS = { path: '/', secure: true, httpOnly: true, sameSite: 'Strict', prefix: 'host' } as const

export const sessionToken = (c: Context): string | null => getCookie(c, NAME, 'host') ?? null

export const keepSession = (c: Context, token: string): void =>
  setCookie(c, NAME, token, { ...OPTIONS, maxAge: SESSION_MS / 1000 })

export const forgetSession = (c: Context): void => {
  deleteCookie(c, NAME, OPTIONS)
}
