import type { NewReport, Reportable, ReportStore, StoredReport } from '../core/ports/report-store.ts'
import type { Db } from './db.ts'
import { retrying } from './retrying.ts'

const REPORTABLE = `SELECT c.body, c.name, c.lang, c.revision, t.key, t.url, t.title,
  (SELECT count(*) FROM reports r WHERE r.address_key = ?3 AND r.at >= ?4) AS recent
FROM comments c JOIN threads t ON t.id = c.thread_id
WHERE c.id = ?1 AND c.site = ?2 AND c.status = 'approved' AND c.removed IS NULL`

// An id that is taken keeps what it has.
const REPORT = `INSERT INTO reports (id, site, comment_id, revision, category, words, name, email, good_faith, lang,
  address_key, at, counted)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
  NOT EXISTS (SELECT 1 FROM reports WHERE comment_id = ?3 AND address_key = ?11)
WHERE true ON CONFLICT (id) DO NOTHING`

// In another language it says the same. Where words or names were erased since, nobody knows: it counts as another.
const SAME = `SELECT id, at, category, email FROM reports
WHERE id = ?1 AND comment_id = ?2 AND category = ?3 AND words IS ?4 AND name IS ?5 AND email IS ?6`

type ReportableRow = Pick<Reportable, 'body' | 'name' | 'lang' | 'revision'> & {
  key: string
  url: string | null
  title: string | null
  recent: number
}

export const createReportStore = (db: Db): ReportStore => {
  const same = ({ id, commentId, category, words, name, email }: NewReport) =>
    db.prepare(SAME).bind(id, commentId, category, words, name, email)
  return {
    async reportable({ site, commentId, addressKey, since }) {
      const row = await db.prepare(REPORTABLE).bind(commentId, site, addressKey, since).first<ReportableRow>()
      if (row === null) return null
      const { key, url, title, recent, ...comment } = row
      return { ...comment, thread: { key, url, title }, recentFromAddress: recent }
    },

    async add(report) {
      const [, stored] = await retrying(() =>
        db.batch<StoredReport>([
          db
            .prepare(REPORT)
            .bind(
              report.id,
              report.site,
              report.commentId,
              report.revision,
              report.category,
              report.words,
              report.name,
              report.email,
              report.goodFaith ? 1 : 0,
              report.lang,
              report.addressKey,
              report.at,
            ),
          same(report),
        ]),
      )
      return stored?.results[0] ?? null
    },

    find: (report) => same(report).first<StoredReport>(),
  }
}
