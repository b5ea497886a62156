import { BANS_MAX } from '../../contract/moderation/constants.ts'
import type { BannedComment, BanRecord, BanStore } from '../../core/moderation/ban-store.ts'
import type { Db } from '../db.ts'
import { logStatement } from './log-statement.ts'
import { readCursor, writeCursor } from './queue-cursor.ts'

const PAGE = 50

const SELECT = `SELECT b.id, b.kind, b.label, b.effect, b.until, b.reason, b.at, b.met, m.name AS "by",
    (SELECT w.handle FROM writers w WHERE b.kind IN ('writer', 'email') AND w.site = b.site AND w.ref = b.key) AS writer
  FROM bans b LEFT JOIN members m ON m.id = b.member`

/**
 * A ban as the log may tell of it once it is lifted: a pattern is the newsroom's own words, a writer is named by their
 * handle alone, whose name goes with their comments. Of an e-mail and an address there is neither key nor letter in it.
 */
const TOLD = `SELECT json_object('kind', b.kind, 'effect', b.effect, 'until', b.until, 'since', b.at, 'setBy', m.name,
    'pattern', iif(b.kind IN ('name', 'text'), b.label, NULL),
    'writer', (SELECT w.handle FROM writers w WHERE b.kind IN ('writer', 'email') AND w.site = b.site AND w.ref = b.key))
  FROM bans b LEFT JOIN members m ON m.id = b.member WHERE b.id = ?9 AND b.site = ?1`

export const banStore = (db: Db): BanStore => ({
  comment: (site, id) =>
    db
      .prepare(
        'SELECT name, email, writer_ref AS writerRef, facts FROM comments WHERE id = ? AND site = ? AND removed IS NULL',
      )
      .bind(id, site)
      .first<BannedComment>(),

  async add({ id, kind, key, label, effect, until, reason, ...act }) {
    const [, , found] = await db.batch<BanRecord>([
      db
        .prepare(
          `INSERT INTO bans (id, site, kind, key, label, effect, until, reason, member, at)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
            WHERE (SELECT count(*) FROM bans WHERE site = ?2 AND (until IS NULL OR until > ?10)) < ${BANS_MAX}`,
        )
        .bind(id, act.site, kind, key, label, effect, until, reason, act.by.id, act.at),
      logStatement(
        db,
        { ...act, act: 'bans.add', subject: { kind: 'ban', id }, detail: { kind, effect, until } },
        'EXISTS (SELECT 1 FROM bans WHERE id = ?9)',
        id,
      ),
      db.prepare(`${SELECT} WHERE b.id = ?`).bind(id),
    ])
    return found?.results[0] ?? null
  },

  async remove({ id, ...act }) {
    const [, removed] = await db.batch([
      logStatement(
        db,
        { ...act, act: 'bans.remove', subject: { kind: 'ban', id }, more: TOLD },
        'EXISTS (SELECT 1 FROM bans WHERE id = ?9 AND site = ?1)',
        id,
      ),
      db.prepare('DELETE FROM bans WHERE id = ? AND site = ?').bind(id, act.site),
    ])
    return removed?.meta.changes === 1
  },

  async list(site, now, { after, writer }) {
    const place = after === null ? null : readCursor(after)
    if (after !== null && place?.kind !== 'moment') return 'malformed'
    const { results } = await db
      .prepare(
        `${SELECT} WHERE b.site = ?1 AND (b.until IS NULL OR b.until > ?2)
          AND (?3 IS NULL OR b.kind IN ('writer', 'email')
            AND b.key = (SELECT w.ref FROM writers w WHERE w.site = ?1 AND w.handle = ?3))
          ${place?.kind === 'moment' ? 'AND (b.at, b.id) < (?4, ?5)' : ''}
          ORDER BY b.at DESC, b.id DESC LIMIT ${PAGE + 1}`,
      )
      .bind(site, now, writer, ...(place?.kind === 'moment' ? [place.createdAt, place.id] : []))
      .all<BanRecord>()
    const bans = results.slice(0, PAGE)
    const last = bans.at(-1)
    return {
      bans,
      next:
        results.length > PAGE && last
          ? writeCursor({ kind: 'moment', createdAt: last.at, id: last.id })
          : null,
    }
  },
})
