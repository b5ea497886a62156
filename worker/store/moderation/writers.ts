import type { ActStore } from '../../core/moderation/act-store.ts'
import type { Db } from '../db.ts'
import { toWriter, WRITER_JSON } from './desk-rows.ts'
import { logStatement } from './log-statement.ts'

const SELECT = `SELECT ${WRITER_JSON} AS writer FROM writers w WHERE w.site = ? AND w.handle = ?`

export const readWriter =
  (db: Db): ActStore['writer'] =>
  async (site, handle) => {
    const row = await db.prepare(SELECT).bind(site, handle).first<{ writer: string }>()
    return row && toWriter(row.writer)
  }

export const trust =
  (db: Db): ActStore['trust'] =>
  async ({ handle, trusted, ...act }) => {
    const [, , found] = await db.batch<{ writer: string }>([
      logStatement(
        db,
        {
          ...act,
          act: trusted ? 'writers.trust' : 'writers.distrust',
          subject: { kind: 'writer', id: handle },
        },
        'EXISTS (SELECT 1 FROM writers WHERE site = ?1 AND handle = ?9 AND (trusted_at IS NULL) = ?10)',
        handle,
        trusted ? 1 : 0,
      ),
      db
        .prepare('UPDATE writers SET trusted_by = ?3, trusted_at = ?4 WHERE site = ?1 AND handle = ?2')
        .bind(act.site, handle, trusted ? act.by.id : null, trusted ? act.at : null),
      db.prepare(SELECT).bind(act.site, handle),
    ])
    const row = found?.results[0]
    return row ? toWriter(row.writer) : null
  }
