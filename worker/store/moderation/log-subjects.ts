import type { LogStore, LogSubject } from '../../core/moderation/log-store.ts'
import type { Db } from '../db.ts'

/** Letters of a comment that tell which one it was. */
const WORDS_MAX = 160

type SubjectRow = {
  kind: string
  id: string
  comment: string | null
  removed: string | null
  name: string | null
  words: string | null
  article: string | null
  reasonCode: string | null
  reason: string | null
}

const writerName = (handle: string): string =>
  `SELECT w.name FROM writers r JOIN comments w ON w.site = r.site AND w.writer_ref = r.ref
    WHERE r.site = ?1 AND r.handle = ${handle} LIMIT 1`

// Of a decision about many, the first that it came to. Each row is found by an index, none is walked.
const SUBJECTS = `WITH asked AS (
    SELECT json_extract(j.value, '$.kind') AS kind, json_extract(j.value, '$.id') AS id,
      json_extract(j.value, '$.writer') AS writer FROM json_each(?2) j
  ), found AS (
    SELECT a.kind, a.id, a.writer, d.reason_code, d.reason, iif(a.kind = 'comment', a.id, d.comment_id) AS comment
    FROM asked a LEFT JOIN decisions d ON a.kind = 'decision' AND d.id = a.id AND d.site = ?1
      AND d.comment_id = (SELECT min(o.comment_id) FROM decisions o WHERE o.id = a.id)
  )
  SELECT f.kind, f.id, c.id AS comment, c.removed, substr(c.body, 1, ${WORDS_MAX}) AS words,
    CASE f.kind
      WHEN 'ban' THEN coalesce((SELECT b.label FROM bans b WHERE b.id = f.id AND b.site = ?1), (${writerName('f.writer')}))
      WHEN 'writer' THEN (${writerName('f.id')})
      ELSE c.name END AS name,
    coalesce(t.title, t.key) AS article, f.reason_code AS reasonCode, f.reason
  FROM found f
  LEFT JOIN comments c ON c.id = f.comment AND c.site = ?1
  LEFT JOIN threads t ON t.id = coalesce(c.thread_id,
    (SELECT k.id FROM threads k WHERE f.kind = 'thread' AND k.site = ?1 AND k.key = f.id))`

const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`

const toSubject = ({
  kind,
  comment,
  removed,
  name,
  words,
  article,
  reasonCode,
  reason,
}: SubjectRow): LogSubject => ({
  comment,
  gone: removed === 'author' || (comment === null && (kind === 'comment' || kind === 'decision')),
  name,
  words: words === '' ? null : words,
  article,
  reasonCode,
  reason,
})

/** What entries of the log are about, as it is now: one statement, however many they are. */
export const readSubjects =
  (db: Db): LogStore['subjects'] =>
  async (site, entries) => {
    // Of a ban that was lifted, only the entry of its end says whose it was.
    const known = entries.filter(({ detail }) => typeof detail['writer'] === 'string')
    const asked = new Map(
      [...entries, ...known].flatMap(({ subject, detail: { writer } }) =>
        subject ? [[keyOf(subject), { ...subject, writer }]] : [],
      ),
    )
    const { results } = await db
      .prepare(SUBJECTS)
      .bind(site, JSON.stringify([...asked.values()]))
      .all<SubjectRow>()
    const found = new Map(results.map((row) => [keyOf(row), toSubject(row)]))
    return entries.map(({ subject }) => (subject ? (found.get(keyOf(subject)) ?? null) : null))
  }
