import type { ActStore, ThreadOnDesk } from '../../core/moderation/act-store.ts'
import type { Db } from '../db.ts'
import { logStatement } from './log-statement.ts'

type Row = Omit<ThreadOnDesk, 'held'> & { held: number }

const SELECT = 'SELECT key, url, title, state, held FROM threads WHERE site = ? AND key = ?'

/** What a new address or title takes the place of. */
const BEFORE = `SELECT json_object('before', json_object('url', url, 'title', title)) FROM threads
  WHERE site = ?1 AND key = ?9`

const toThread = ({ key, url, title, state, held }: Row): ThreadOnDesk => ({
  key,
  url,
  title,
  state,
  held: held === 1,
})

export const readThread =
  (db: Db): ActStore['thread'] =>
  async (site, key) => {
    const row = await db.prepare(SELECT).bind(site, key).first<Row>()
    return row && toThread(row)
  }

export const changeThread =
  (db: Db): ActStore['changeThread'] =>
  async ({ key, state, held, url, title, ...act }) => {
    const renamed = url !== null || title !== null
    const [, , found] = await db.batch<Row>([
      logStatement(
        db,
        {
          ...act,
          act: 'threads.change',
          subject: { kind: 'thread', id: key },
          detail: { state, held, ...(renamed && { url, title }) },
          ...(renamed && { more: BEFORE }),
        },
        'EXISTS (SELECT 1 FROM threads WHERE site = ?1 AND key = ?9)',
        key,
      ),
      db
        .prepare(
          `UPDATE threads SET state = coalesce(?3, state), held = coalesce(?4, held),
              url = coalesce(?5, url), title = coalesce(?6, title), version = version + 1
            WHERE site = ?1 AND key = ?2`,
        )
        .bind(act.site, key, state, held === null ? null : held ? 1 : 0, url, title),
      db.prepare(SELECT).bind(act.site, key),
    ])
    const row = found?.results[0]
    return row ? toThread(row) : null
  }
