import type { ReportCategory } from '../../contract/statuses.ts'
import type { ThreadRecord } from '../comment.ts'

export type ReportRecord = {
  id: string
  at: number
  category: ReportCategory
  words: string | null
  name: string | null
  email: string | null
  goodFaith: boolean
  lang: string
  /** When a moderator next decided about the comment; null while the report waits. */
  decidedAt: number | null
}

export type NewReport = Omit<ReportRecord, 'decidedAt'> & {
  site: string
  commentId: string
  revision: number
  addressKey: string
}

export type StoredReport = Pick<ReportRecord, 'id' | 'at' | 'category' | 'email'>

/** What stands in the way of a report, or helps it: read in one statement. */
export type Reportable = {
  thread: Pick<ThreadRecord, 'key' | 'url' | 'title'>
  body: string
  name: string | null
  lang: string | null
  revision: number
  /** Reports from this address since the time that was asked about. */
  recentFromAddress: number
}

/** Where readers' notices are kept. One implementation: D1. */
export type ReportStore = {
  /** Null where the site has no such published comment. */
  reportable(query: {
    site: string
    commentId: string
    addressKey: string | null
    since: number
  }): Promise<Reportable | null>
  /** What stands under this id afterwards; null where that is another report: nothing of this one is stored then. */
  add(report: NewReport): Promise<StoredReport | null>
  /** This report, where it is stored already. */
  find(report: NewReport): Promise<StoredReport | null>
}
