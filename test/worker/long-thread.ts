import { pathSegment } from '../../worker/core/path-segment.ts'

type Shape = {
  site: string
  key: string
  roots: number
  /** Replies below the first root; each answers the root itself. */
  longBranch?: number
  /** Replies below every other root. */
  replies?: number
}

const START = Date.UTC(2026, 1, 1)
const ROWS_AT_ONCE = 500

/** Writes a published conversation straight into the tables: what thousands of readers would have left. */
export const seedLongThread = async (db: D1Database, shape: Shape): Promise<void> => {
  const { site, key, roots, longBranch = 0, replies = 0 } = shape
  await db
    .prepare('INSERT INTO threads (site, key, count, created_at) VALUES (?, ?, ?, ?)')
    .bind(site, key, roots + longBranch + replies * (roots - 1), START)
    .run()
  let time = START
  const rows: unknown[][] = []
  const push = (parent: { id: string; path: string } | null, below: number) => {
    const id = crypto.randomUUID()
    time += 1
    const segment = pathSegment(time, id)
    const path = (parent?.path ?? '') + segment
    rows.push([id, parent?.id ?? null, path.slice(0, segment.length), path, parent ? 1 : 0, time, below])
    return { id, path }
  }
  for (let root = 0; root < roots; root += 1) {
    const below = root === 0 ? longBranch : replies
    const top = push(null, below)
    for (let reply = 0; reply < below; reply += 1) push(top, 0)
  }
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await db
      .prepare(
        `INSERT INTO comments (id, site, thread_id, parent_id, root, path, depth, created_at, branch_count, reply_count,
           body, status)
         SELECT v.value ->> 0, ?1, t.id, v.value ->> 1, v.value ->> 2, v.value ->> 3, v.value ->> 4, v.value ->> 5,
           v.value ->> 6, v.value ->> 6, 'Καλή αρχή!', 'approved'
         FROM threads t, json_each(?3) v WHERE t.site = ?1 AND t.key = ?2`,
      )
      .bind(site, key, JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE)))
      .run()
  }
}
