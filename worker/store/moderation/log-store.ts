import { fromBase64url, toBase64url } from '../../core/base64url.ts'
import type { LogRecord, LogStore } from '../../core/moderation/log-store.ts'
import type { Db } from '../db.ts'
import { readSubjects } from './log-subjects.ts'

/** How far back one looks for what the log can be filtered by. */
const LOOK_BACK = 1_000

type LogRow = {
  id: number
  at: number
  actor_kind: string
  actor_id: string | null
  actor_name: string | null
  act: string
  subject_kind: string | null
  subject_id: string | null
  detail: string
}

const toRecord = (row: LogRow): LogRecord => ({
  id: String(row.id),
  at: row.at,
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  act: row.act,
  subject:
    row.subject_kind === null || row.subject_id === null
      ? null
      : { kind: row.subject_kind, id: row.subject_id },
  // Checked to be JSON by the table, and written as an object by every act.
  detail: JSON.parse(row.detail) as Record<string, unknown>,
})

// Along the index (site, at, id), until the page is full. An act is given whole, or by its first part.
const PAGE = `SELECT id, at, actor_kind, actor_id, actor_name, act, subject_kind, subject_id, detail
FROM desk_log
WHERE site = ?1 AND (?2 IS NULL OR actor_id = ?2)
  AND (?3 IS NULL OR act = ?3 OR substr(act, 1, length(?3) + 1) = ?3 || '.')
  AND at >= ?4 AND at < ?5 AND (at, id) < (?6, ?7)
ORDER BY at DESC, id DESC LIMIT ?8`

const RECENT = `SELECT actor_id, actor_name, act FROM desk_log
WHERE site = ?1 ORDER BY at DESC, id DESC LIMIT ${LOOK_BACK}`

const LAST = Number.MAX_SAFE_INTEGER

const readCursor = (cursor: string): { at: number; id: number } | null => {
  const bytes = fromBase64url(cursor)
  const [, at, id] = (bytes && /^(\d{1,15})\.(\d{1,15})$/.exec(new TextDecoder().decode(bytes))) ?? []
  return at === undefined || id === undefined ? null : { at: Number(at), id: Number(id) }
}
const writeCursor = ({ at, id }: LogRecord): string => toBase64url(new TextEncoder().encode(`${at}.${id}`))

export const logStore = (db: Db): LogStore => ({
  subjects: readSubjects(db),

  async page({ site, who, act, from, to, after, limit }) {
    const place = after === null ? { at: LAST, id: LAST } : readCursor(after)
    if (place === null) return 'malformed'
    const { results } = await db
      .prepare(PAGE)
      .bind(site, who, act, from ?? 0, to ?? LAST, place.at, place.id, limit + 1)
      .all<LogRow>()
    const entries = results.slice(0, limit).map(toRecord)
    const last = entries.at(-1)
    return { entries, next: results.length > limit && last ? writeCursor(last) : null }
  },

  async filters(site) {
    const [acts, actors] = await db.batch([
      db.prepare(`SELECT DISTINCT act FROM (${RECENT}) ORDER BY act`).bind(site),
      db
        .prepare(
          `SELECT DISTINCT actor_id AS id, actor_name AS name FROM (${RECENT})
            WHERE actor_id IS NOT NULL AND actor_name IS NOT NULL`,
        )
        .bind(site),
    ])
    // Each result holds what its statement selects, in the order of the batch.
    const people = (actors?.results ?? []) as { id: string; name: string }[]
    return {
      acts: ((acts?.results ?? []) as { act: string }[]).map(({ act }) => act),
      actors: [...new Map(people.map((person) => [person.id, person])).values()].sort((a, b) =>
        a.name.localeCompare(b.name),
      ),
    }
  },
})
