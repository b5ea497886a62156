import type { BanEffect, BanKind } from '../../contract/moderation/constants.ts'

/** A ban as the filter is told: `key` is a folded pattern where it looks at a name or a text. */
export type BanInForce = { id: string; kind: BanKind; key: string; effect: BanEffect }

/** The bans of a site, for the filter. */
export type BanList = {
  /**
   * Patterns in force, and what is in force about the writer of this comment, their e-mail or their address.
   * The comment is stored by then, so that the store knows whose it is.
   */
  inForce(of: { site: string; commentId: string; addressHash: string; now: number }): Promise<BanInForce[]>
  /** Counts that a ban has met a comment. */
  meet(ban: string): Promise<void>
}
