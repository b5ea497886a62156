import type { Actor } from '../../core/moderation/desk-store.ts'
import type { Db } from '../db.ts'

export type LogEntry = {
  site: string
  by: Actor
  at: number
  act: string
  subject: { kind: string; id: string } | null
  detail?: Record<string, unknown>
  /** A query that counts the comments it came to, which only the batch itself knows; values as those of `where`. */
  comments?: string
  /** A query that gives more of the detail, as JSON, of what only the batch itself knows; values as those of `where`. */
  more?: string
}

const detailSql = (comments: string | undefined, more: string | undefined): string => {
  if (comments !== undefined) return `json_set(?8, '$.comments', (${comments}))`
  return more === undefined ? '?8' : `json_patch(?8, (${more}))`
}

/** Tools and desks inside other pages act as members of another kind. ?3 their id. */
const ACTOR_KIND = `iif((SELECT kind FROM members WHERE id = ?3) IN ('token', 'embedded'), 'token', 'member')`

/**
 * One line of the desk's log, for the batch that it tells of. `where` keeps it out where nothing happened: a
 * condition whose values are bound from ?9 on.
 */
export const logStatement = (
  db: Db,
  { site, by, at, act, subject, detail = {}, comments, more }: LogEntry,
  where = '1',
  ...values: (string | number)[]
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO desk_log (site, at, actor_kind, actor_id, actor_name, act, subject_kind, subject_id, detail)
        SELECT ?1, ?2, ${ACTOR_KIND}, ?3, ?4, ?5, ?6, ?7,
          ${detailSql(comments, more)} WHERE ${where}`,
    )
    .bind(
      site,
      at,
      by.id,
      by.name,
      act,
      subject?.kind ?? null,
      subject?.id ?? null,
      JSON.stringify(detail),
      ...values,
    )
