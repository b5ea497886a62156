import type { BanInForce, BanList } from '../core/ports/ban-list.ts'
import type { Db } from './db.ts'

const IN_FORCE = `SELECT b.id, b.kind, b.key, b.effect FROM bans b
  WHERE b.site = ?1 AND (b.until IS NULL OR b.until > ?4)
    AND (b.kind IN ('name', 'text') OR (b.kind = 'address' AND b.key = ?3)
      OR (b.kind IN ('writer', 'email') AND b.key = (SELECT c.writer_ref FROM comments c WHERE c.id = ?2)))`

export const createBanList = (db: Db): BanList => ({
  async inForce({ site, commentId, addressHash, now }) {
    const { results } = await db.prepare(IN_FORCE).bind(site, commentId, addressHash, now).all<BanInForce>()
    return results
  },
  async meet(ban) {
    await db.prepare('UPDATE bans SET met = met + 1 WHERE id = ?').bind(ban).run()
  },
})
