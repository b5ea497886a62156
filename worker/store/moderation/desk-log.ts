import type { DeskLogWriter } from '../../core/moderation/desk-log.ts'
import type { Db } from '../db.ts'

const APPEND = `INSERT INTO desk_log (site, at, actor_kind, actor_id, actor_name, act, subject_kind, subject_id, detail)
SELECT json_extract(j.value, '$.site'), json_extract(j.value, '$.at'), json_extract(j.value, '$.actor.kind'),
  json_extract(j.value, '$.actor.id'), json_extract(j.value, '$.actor.name'), json_extract(j.value, '$.act'),
  json_extract(j.value, '$.subject.kind'), json_extract(j.value, '$.subject.id'),
  coalesce(json_extract(j.value, '$.detail'), '{}')
FROM json_each(?) j`

export const deskLogWriter = (db: Db): DeskLogWriter => ({
  async add(entries) {
    if (entries.length > 0) await db.prepare(APPEND).bind(JSON.stringify(entries)).run()
  },
})
