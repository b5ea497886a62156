import type { TokenScope } from '../../contract/moderation/desk-limits.ts'

export type ApiTokenRecord = {
  id: string
  name: string
  scope: TokenScope
  by: string | null
  createdAt: number
  expiresAt: number
  lastUsedAt: number | null
  revokedAt: number | null
}
export type TokenHolder = {
  id: string
  scope: TokenScope
  member: { id: string; name: string }
  site: { id: string; name: string; lang: string }
  lastUsedAt: number | null
  expiresAt: number
}

/** Keys of a newsroom's own tools, and the short ones of desks inside other pages. One implementation: D1. */
export type TokenStore = {
  list(site: string): Promise<ApiTokenRecord[]>
  /** False: the site has `max` live ones already. */
  add(
    token: Omit<ApiTokenRecord, 'by' | 'lastUsedAt' | 'revokedAt'> & {
      site: string
      secretHash: string
      createdBy: string
    },
    max: number,
  ): Promise<boolean>
  /** The desks that it opened end with it. Null: no live token of this site. */
  revoke(site: string, id: string, at: number): Promise<string | null>
  /** Null where it is unknown, over or revoked. */
  holder(secretHash: string, now: number): Promise<TokenHolder | null>
  used(id: string, at: number): Promise<void>
  addDesk(desk: {
    hash: string
    apiToken: string
    /** Who sits there: made where this token has not named them before. */
    member: { id: string; name: string }
    origin: string
    now: number
    expiresAt: number
  }): Promise<void>
  desk(hash: string, now: number): Promise<(Omit<TokenHolder, 'scope'> & { origin: string }) | null>
}
