import type { Db } from '../db.ts'

export type WaitingComment = {
  id: string
  name: string | null
  body: string
  title: string | null
  createdAt: number
  editedAt: number | null
}

/** The newest of what waits: no e-mail leaves with it. */
export const recentWaiting = async (db: Db, site: string, limit: number): Promise<WaitingComment[]> => {
  const { results } = await db
    .prepare(
      `SELECT c.id, c.name, c.body, t.title, c.created_at AS createdAt, c.edited_at AS editedAt
        FROM comments c JOIN threads t ON t.id = c.thread_id
        WHERE c.site = ? AND c.status = 'pending' AND c.removed IS NULL
        ORDER BY c.created_at DESC, c.id DESC LIMIT ?`,
    )
    .bind(site, limit)
    .all<WaitingComment>()
  return results
}
