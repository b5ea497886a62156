import type { BanEffect, BanKind } from '../../contract/moderation/constants.ts'
import type { Act } from './act-store.ts'

/** Times are milliseconds since 1970. */
export type BanRecord = {
  id: string
  kind: BanKind
  label: string | null
  writer: string | null
  effect: BanEffect
  until: number | null
  reason: string | null
  by: string | null
  at: number
  met: number
}

export type NewBanRecord = Act & {
  id: string
  kind: BanKind
  key: string
  label: string | null
  effect: BanEffect
  until: number | null
  reason: string | null
}

/** Whom a comment can be banned by. */
export type BannedComment = {
  name: string | null
  email: string | null
  writerRef: string | null
  facts: string | null
}

/** The bans of one site. One implementation: D1. */
export type BanStore = {
  comment(site: string, id: string): Promise<BannedComment | null>
  /** Null: the site has as many bans in force as it may. */
  add(ban: NewBanRecord): Promise<BanRecord | null>
  remove(act: Act & { id: string }): Promise<boolean>
  list(
    site: string,
    now: number,
    page: { after: string | null; writer: string | null },
  ): Promise<{ bans: BanRecord[]; next: string | null } | 'malformed'>
}
