import type { QueueSelection } from '../../core/moderation/queue-selection.ts'
import { MARKS } from '../../core/search/search-text.ts'
import type { SearchTerm } from '../../core/search/search-terms.ts'
import type { Db } from '../db.ts'
import type { Place } from './queue-cursor.ts'
import { walkBoth, type Side } from './walk-both.ts'

/** Steps of a comment's place within one millisecond, see the migration. */
const STEPS = 1024
/** Beyond every place. */
const END = Number.MAX_SAFE_INTEGER

/**
 * A statement that gives the column `seq` of the comments of one page, in the page's order. There are always five
 * values, so that ?6 is the first of whoever puts it into a statement of their own.
 */
export type Selected = { sql: string; values: (string | number | null)[] }

const selected = (sql: string, ...values: (string | number)[]): Selected => ({
  sql,
  values: [...values, ...Array<null>(5 - values.length).fill(null)],
})

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

/** Every part is made of letters and digits alone, so that none can end its quotes. */
const textMatch = ({ site, terms, names }: QueueSelection): string =>
  [
    `site : "${site.replace(/[^\w-]/g, '')}"`,
    ...terms.map((term) => `folded : ${termMatch(term)}`),
    ...names.map(({ word, whole }) => `folded : ${quoted(MARKS.name + word, whole)}`),
  ].join(' AND ')

/** Filters that few comments meet, whatever the site: these are listed first, and the words looked for in each. */
const isSelective = ({ threadKey, writerRef, writer, reported }: QueueSelection): boolean =>
  threadKey !== null || writerRef !== null || writer !== null || reported

/** The beginnings of words, of which a comment has to hold one for each term, as `comments.folded` spells them. */
const spellings = ({ terms, names }: QueueSelection): string[][] => [
  ...terms.map(({ word, whole, sounds, writers }) => [
    ` ${word}${whole ? ' ' : ''}`,
    ...sounds.map((sound) => ` ${MARKS[writers]}${sound}`),
  ]),
  ...names.map(({ word, whole }) => [` ${MARKS.name}${word}${whole ? ' ' : ''}`]),
]

/** More of them than that, and the statement would be deeper than D1 lets it be. */
const INLINE_MAX = 40

/** That a comment holds a spelling of each word, as an expression; ?5 is its value. Rows of a list would be billed. */
const holdsWords = (filter: QueueSelection): Side['check'] => {
  const all = spellings(filter)
  const value = JSON.stringify(all)
  if (all.flat().length > INLINE_MAX) {
    const sql = `NOT EXISTS (
      SELECT 1 FROM json_each(?5) t
      WHERE NOT EXISTS (SELECT 1 FROM json_each(t.value) w WHERE instr(' ' || o.folded || ' ', w.value) > 0)
    )`
    return { sql, value }
  }
  const one = (term: number, at: number) =>
    `instr(' ' || o.folded || ' ', json_extract(?5, '$[${term}][${at}]')) > 0`
  const sql = all
    .map((term, at) => `(${term.map((_, spelling) => one(at, spelling)).join(' OR ')})`)
    .join(' AND ')
  return { sql: `(${sql})`, value }
}

const meetsFacets = (facets: readonly string[]): Side['check'] => {
  const one = (at: number) => `instr(' ' || o.facets || ' ', ' ' || json_extract(?5, '$[${at}]') || ' ') > 0`
  return { sql: `(${facets.map((_, at) => one(at)).join(' AND ')})`, value: JSON.stringify(facets) }
}

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
  // Bound numbers may come as reals, which FTS5 takes for no bound at all.
  const range = 'x.rowid >= CAST(?2 AS INTEGER) AND x.rowid <= CAST(?3 AS INTEGER)'
  const order = `ORDER BY x.rowid ${sort === 'oldest' ? 'ASC' : 'DESC'} LIMIT ?4`
  if (filter.terms.length + filter.names.length === 0) {
    const sql = `SELECT x.rowid AS seq FROM facet_index x WHERE facet_index MATCH ?1 AND ${range} ${order}`
    return selected(sql, facets.join(' AND '), low, high, limit)
  }
  const listed: Side = { index: 'facet_index', match: facets.join(' AND '), check: holdsWords(filter) }
  const found: Side = { index: 'text_index', match: textMatch(filter), check: meetsFacets(facets) }
  const along = ({ index, match, check }: Side): Selected => {
    const sql = `SELECT x.rowid AS seq FROM ${index} x CROSS JOIN comments o ON o.seq = x.rowid
      WHERE ${index} MATCH ?1 AND ${range} AND ${check.sql} ${order}`
    return selected(sql, match, low, high, limit, check.value)
  }
  if (isSelective(filter)) return along(listed)
  // The site alone is met by whatever was found in it.
  if (facets.length === 1 && filter.status === 'any') return along(found)
  const both = await walkBoth(db, [found, listed], { low, high, sort }, limit)
  if (both !== null) {
    return selected('SELECT CAST(value AS INTEGER) AS seq FROM json_each(?1)', JSON.stringify(both))
  }
  // Many hold the words, many meet the filters, and hardly any does both: no comment is read for it.
  const sql = `SELECT x.rowid AS seq FROM text_index x
    WHERE text_index MATCH ?1 AND ${range}
      AND +x.rowid IN (
        SELECT f.rowid FROM facet_index f
        WHERE facet_index MATCH ?5 AND f.rowid >= CAST(?2 AS INTEGER) AND f.rowid <= CAST(?3 AS INTEGER)
      ) ${order}`
  return selected(sql, found.match, low, high, limit, listed.match)
}
