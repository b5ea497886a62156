import { isPlain, type QueueSelection } from '../../core/moderation/queue-selection.ts'
import type { DeskStore } from '../../core/moderation/desk-store.ts'
import { DESK_SELECT, toDeskRecord, type DeskRow } from './desk-rows.ts'
import { readCursor, writeCursor, type Place } from './queue-cursor.ts'
import { queueStatement } from './queue-statement.ts'
import type { Db } from '../db.ts'

/**
 * One page of the queue. Where nothing but a status is asked for, it is a walk along the index (site, status,
 * created_at, id); every other filter and every search, and every combination of them, is one through the index of
 * words. Both read what the page shows, however long the queue is.
 */
export const readQueue =
  (db: Db): DeskStore['queue'] =>
  async ({ limit, after, ...selection }) => {
    const place = after === null ? null : readCursor(after)
    if (after !== null && place === null) return 'malformed'
    const plain = isPlain(selection)
    if (place !== null && (place.kind === 'moment') !== plain) return 'malformed'

    const rows = await (plain
      ? readStatus(db, selection, limit + 1, place?.kind === 'moment' ? place : null)
      : readFiltered(db, selection, limit + 1, place?.kind === 'seq' ? place : null))
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    const end = last && (plain ? momentOf(last) : { kind: 'seq' as const, seq: last.seq })
    return {
      comments: page.map(toDeskRecord),
      next: rows.length > limit && end ? writeCursor(end) : null,
    }
  }

const momentOf = (row: DeskRow): Place => ({ kind: 'moment', createdAt: row.created_at, id: row.id })

const readStatus = async (
  db: Db,
  { site, status, sort }: QueueSelection,
  limit: number,
  place: Extract<Place, { kind: 'moment' }> | null,
): Promise<DeskRow[]> => {
  const [beyond, order] = sort === 'oldest' ? ['>', 'ASC'] : ['<', 'DESC']
  const { results } = await db
    .prepare(
      `${DESK_SELECT}
        WHERE c.site = ?1 AND c.status = ?2
        ${place ? `AND (c.created_at, c.id) ${beyond} (?4, ?5)` : ''}
        ORDER BY c.created_at ${order}, c.id ${order}
        LIMIT ?3`,
    )
    .bind(site, status, limit, ...(place ? [place.createdAt, place.id] : []))
    .all<DeskRow>()
  return results
}

const readFiltered = async (
  db: Db,
  selection: QueueSelection,
  limit: number,
  place: Extract<Place, { kind: 'seq' }> | null,
): Promise<DeskRow[]> => {
  const selected = await queueStatement(db, selection, place, limit)
  if (!selected) return []
  // The index cannot mix sites up; that no comment of another one is shown rests on the table alone.
  const { results } = await db
    .prepare(
      `WITH page (seq) AS MATERIALIZED (${selected.sql})
        ${DESK_SELECT.replace('FROM comments c', 'FROM page CROSS JOIN comments c ON c.seq = page.seq')}
        WHERE c.site = ?5
        ORDER BY c.seq ${selection.sort === 'oldest' ? 'ASC' : 'DESC'}`,
    )
    .bind(...selected.values, selection.site)
    .all<DeskRow>()
  return results
}

/** Ids and places alone, for a decision about all that match. */
export const readMatching =
  (db: Db): DeskStore['matching'] =>
  async ({ limit, after, ...selection }) => {
    const place = after === null ? null : readCursor(after)
    if (after !== null && place?.kind !== 'seq') return 'malformed'
    const selected = await queueStatement(db, selection, place?.kind === 'seq' ? place : null, limit + 1)
    if (!selected) return { ids: [], next: null }
    const { results } = await db
      .prepare(
        `WITH page (seq) AS MATERIALIZED (${selected.sql})
          SELECT c.id, c.seq FROM page CROSS JOIN comments c ON c.seq = page.seq
          WHERE c.site = ?5 ORDER BY c.seq ${selection.sort === 'oldest' ? 'ASC' : 'DESC'}`,
      )
      .bind(...selected.values, selection.site)
      .all<{ id: string; seq: number }>()
    const page = results.slice(0, limit)
    const last = page.at(-1)
    return {
      ids: page.map(({ id }) => id),
      next: results.length > limit && last ? writeCursor({ kind: 'seq', seq: last.seq }) : null,
    }
  }
