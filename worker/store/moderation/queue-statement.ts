import type { QueueSelection } from '../../core/moderation/queue-selection.ts'
import { MARKS } from '../../core/search/search-text.ts'
import type { SearchTerm } from '../../core/search/search-terms.ts'
import type { Db } from '../db.ts'
import type { Place } from './queue-cursor.ts'

/** Steps of a comment's place within one millisecond, see the migration. */
const STEPS = 1024
/** Beyond every place. */
const END = Number.MAX_SAFE_INTEGER

/**
 * A statement that gives the column `seq` of the comments of one page, in the page's order. ?5 is the first value of
 * whoever puts it into a statement of their own.
 */
export type Selected = { sql: string; values: [match: string, low: number, high: number, limit: number] }

type Known = { site: number | null; thread: number | null; writer: string | null }

const KNOWN = `SELECT
  (SELECT rowid FROM sites WHERE id = ?1) AS site,
  (SELECT id FROM threads WHERE site = ?1 AND key = ?2) AS thread,
  (SELECT handle FROM writers WHERE site = ?1 AND ref = ?3) AS writer`

/** Words as `comment_facets` spells them; null where nothing can match. */
const facetsOf = (filter: QueueSelection, known: Known): string[] | null => {
  if (known.site === null) return null
  const facets = [`i${known.site}${filter.status === 'any' ? '' : `s${filter.status}`}`]
  if (filter.threadKey !== null) {
    if (known.thread === null) return null
    facets.push(`t${known.thread}`)
  }
  if (filter.writerRef !== null) {
    if (known.writer === null) return null
    facets.push(`w${known.writer}`)
  }
  if (filter.writer !== null) {
    if (!/^[\da-f]{20}$/.test(filter.writer)) return null
    facets.push(`w${filter.writer}`)
  }
  if (filter.lang !== null)
    facets.push(
      `l${filter.lang
        .toLowerCase()
        .split('-')[0]
        ?.replace(/[^a-z]/g, '')}`,
    )
  if (filter.finding !== null) facets.push(filter.finding.kind + filter.finding.name.replaceAll('_', ''))
  if (filter.reported) facets.push('reported')
  if (filter.unchecked) facets.push('unchecked')
  return facets
}

const quoted = (token: string, whole: boolean): string => `"${token}"${whole ? '' : '*'}`

const termMatch = ({ word, whole, sounds, writers }: SearchTerm): string =>
  `(${[quoted(word, whole), ...sounds.map((sound) => quoted(MARKS[writers] + sound, false))].join(' OR ')})`

/** Every part is made of letters, digits and marks alone, so that none can end its quotes. */
const matchOf = (facets: readonly string[], { terms, names }: QueueSelection): string =>
  [
    `site : (${facets.map((facet) => quoted(`~${facet}`, true)).join(' AND ')})`,
    ...terms.map((term) => `folded : ${termMatch(term)}`),
    ...names.map(({ word, whole }) => `folded : ${quoted(MARKS.name + word, whole)}`),
  ].join(' AND ')

/** What one page of a filtered queue is; null where nothing can match. */
export const queueStatement = async (
  db: Db,
  filter: QueueSelection,
  after: Extract<Place, { kind: 'seq' }> | null,
  limit: number,
): Promise<Selected | null> => {
  const known = await db.prepare(KNOWN).bind(filter.site, filter.threadKey, filter.writerRef).first<Known>()
  const facets = known && facetsOf(filter, known)
  if (!facets) return null
  const { sort } = filter
  const [first, last] = [(filter.from ?? 0) * STEPS, filter.to === null ? END : filter.to * STEPS - 1]
  const low = sort === 'oldest' && after ? Math.max(first, after.seq + 1) : first
  const high = sort === 'newest' && after ? Math.min(last, after.seq - 1) : last
  return {
    // Bound numbers may come as reals, which FTS5 takes for no bound at all.
    sql: `SELECT x.rowid AS seq FROM text_index x
      WHERE text_index MATCH ?1 AND x.rowid >= CAST(?2 AS INTEGER) AND x.rowid <= CAST(?3 AS INTEGER)
      ORDER BY x.rowid ${sort === 'oldest' ? 'ASC' : 'DESC'} LIMIT ?4`,
    values: [matchOf(facets, filter), low, high, limit],
  }
}
