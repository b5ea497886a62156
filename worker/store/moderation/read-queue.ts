import type { DeskStore } from '../../core/moderation/desk-store.ts'
import { DESK_SELECT, toDeskRecord, type DeskRow } from './desk-rows.ts'
import { readCursor, writeCursor } from './queue-cursor.ts'
import type { Db } from '../db.ts'

/**
 * One page of the queue along the index (site, status, created_at, id). Words are looked for with instr()
 * in the folded text, since a LIKE pattern ends at 50 bytes, some 25 Greek letters; a search walks the
 * status until its page is full.
 */
export const readQueue =
  (db: Db): DeskStore['queue'] =>
  async ({ site, status, words, limit, after }) => {
    const place = after === null ? null : readCursor(after)
    if (after !== null && place === null) return 'malformed'

    const [beyond, order] = status === 'pending' ? ['>', 'ASC'] : ['<', 'DESC']
    const { results } = await db
      .prepare(
        `${DESK_SELECT}
          WHERE c.site = ?1 AND c.status = ?2
          ${place ? `AND (c.created_at, c.id) ${beyond} (?5, ?6)` : ''}
          ${words.length > 0 ? 'AND NOT EXISTS (SELECT 1 FROM json_each(?3) w WHERE instr(c.folded, w.value) = 0)' : ''}
          ORDER BY c.created_at ${order}, c.id ${order}
          LIMIT ?4`,
      )
      .bind(site, status, JSON.stringify(words), limit + 1, ...(place ? [place.createdAt, place.id] : []))
      .all<DeskRow>()

    const comments = results.slice(0, limit).map(toDeskRecord)
    const last = comments.at(-1)
    return { comments, next: results.length > limit && last ? writeCursor(last.comment) : null }
  }
