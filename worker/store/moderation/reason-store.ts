import type { ReasonStore } from '../../core/moderation/give-reason.ts'
import type { Db } from '../db.ts'

/** Found by its id: the plus keeps the planner from walking all that the site decided lately. */
const THEIRS = `id = ?1 AND +site = ?2 AND actor_kind = 'moderator' AND actor = ?3 AND undoes IS NULL`

export const reasonStore = (db: Db): ReasonStore => ({
  async give({ decision, site, member, since, code, reason }) {
    const [, counted] = await db.batch<{ comments: number; at: number | null }>([
      db
        .prepare(`UPDATE decisions SET reason_code = ?5, reason = ?6 WHERE ${THEIRS} AND at > ?4`)
        .bind(decision, site, member, since, code, reason),
      db
        .prepare(`SELECT count(*) AS comments, max(at) AS at FROM decisions WHERE ${THEIRS}`)
        .bind(decision, site, member),
    ])
    const found = counted?.results[0]
    if (!found || found.at === null) return null
    return { comments: found.comments, young: found.at > since }
  },
})
