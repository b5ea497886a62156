import type { Db } from '../db.ts'

/** An index and what is asked of it, and, of the comment that it leads to, what else has to be true. */
export type Side = {
  index: 'text_index' | 'facet_index'
  match: string
  check: { sql: string; value: string }
}

type Range = { low: number; high: number; sort: 'oldest' | 'newest' }
type Row = { seq: number; hit: 0 | 1 }
type Walk = Range & { side: Side; hits: number[] }

/** So many places of each list at a time. What is not found in them is worth a walk to the end of both. */
const PIECES = [100, 400]

/**
 * The first `limit` places that stand in both lists; null where the pieces did not tell. Nobody knows beforehand
 * which list leads there sooner: a language that half of all comments have is found among the first of a word's,
 * while a reason that nothing met is told by its own list being at its end.
 */
export const walkBoth = async (
  db: Db,
  sides: readonly Side[],
  range: Range,
  limit: number,
): Promise<number[] | null> => {
  const walks = sides.map((side): Walk => ({ ...range, side, hits: [] }))
  for (const size of PIECES) {
    const pieces = await db.batch<Row>(walks.map((walk) => pieceOf(db, walk, size)))
    for (const [at, { results }] of pieces.entries()) {
      const walk = walks[at]
      if (!walk) continue
      walk.hits.push(...results.filter(({ hit }) => hit === 1).map(({ seq }) => seq))
      if (walk.hits.length >= limit || results.length < size) return walk.hits.slice(0, limit)
      const last = results.at(-1)?.seq ?? 0
      if (range.sort === 'oldest') walk.low = last + 1
      else walk.high = last - 1
    }
  }
  return null
}

const pieceOf = (db: Db, { side, low, high, sort }: Walk, size: number): D1PreparedStatement =>
  db
    .prepare(
      `SELECT x.rowid AS seq, ${side.check.sql} AS hit FROM ${side.index} x CROSS JOIN comments o ON o.seq = x.rowid
        WHERE ${side.index} MATCH ?1 AND x.rowid >= CAST(?2 AS INTEGER) AND x.rowid <= CAST(?3 AS INTEGER)
        ORDER BY x.rowid ${sort === 'oldest' ? 'ASC' : 'DESC'} LIMIT ?4`,
    )
    .bind(side.match, low, high, size, side.check.value)
