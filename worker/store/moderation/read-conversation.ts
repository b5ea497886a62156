import { CONVERSATION_AROUND } from '../../contract/moderation/constants.ts'
import { fromBase64url, toBase64url } from '../../core/base64url.ts'
import type { ActStore } from '../../core/moderation/act-store.ts'
import type { Db } from '../db.ts'
import { DESK_SELECT, toDeskRecord, type DeskRow } from './desk-rows.ts'

type Side = 'earlier' | 'later'

const writePlace = (side: Side, path: string): string =>
  toBase64url(new TextEncoder().encode(`${side}.${path}`))

const readPlace = (cursor: string): { side: Side; path: string } | null => {
  const bytes = fromBase64url(cursor)
  const [, side, path] =
    /^(earlier|later)\.([\w]{1,200})$/.exec(bytes ? new TextDecoder().decode(bytes) : '') ?? []
  return side === undefined || path === undefined ? null : { side: side as Side, path }
}

const THREAD = '(SELECT a.thread_id FROM comments a WHERE a.id = ?1 AND a.site = ?2)'

/** The thread around one comment, in reading order along its paths, whatever the statuses. */
export const readConversation =
  (db: Db): ActStore['conversation'] =>
  async (site, commentId, cursor) => {
    const place = cursor === null ? null : readPlace(cursor)
    if (cursor !== null && place === null) return 'malformed'
    const from = place ? '?3' : '(SELECT a.path FROM comments a WHERE a.id = ?1 AND a.site = ?2)'
    const read = (side: Side) =>
      db
        .prepare(
          `${DESK_SELECT} WHERE c.thread_id = ${THREAD} AND c.path ${side === 'earlier' ? '<' : place ? '>' : '>='} ${from}
            ORDER BY c.path ${side === 'earlier' ? 'DESC' : 'ASC'} LIMIT ${CONVERSATION_AROUND + 2}`,
        )
        .bind(commentId, site, ...(place ? [place.path] : []))
    const sides: Side[] = place ? [place.side] : ['earlier', 'later']
    const results = await db.batch<DeskRow>(sides.map(read))
    const rowsOf = (side: Side) => results[sides.indexOf(side)]?.results ?? []
    const limit = CONVERSATION_AROUND + 1
    const earlier = rowsOf('earlier').slice(0, limit).reverse()
    const later = rowsOf('later').slice(0, limit)
    const rows = [...earlier, ...later]
    const [first, last] = [rows[0], rows.at(-1)]
    if (!first || !last) return null
    return {
      comments: rows.map(toDeskRecord),
      earlier: rowsOf('earlier').length > limit ? writePlace('earlier', first.path) : null,
      later: rowsOf('later').length > limit ? writePlace('later', last.path) : null,
    }
  }
