import type { ReportRecord } from '../ports/report-store.ts'
import type { Decision } from '../../contract/moderation/decisions.ts'
import type { History, Note, ReceivedReport } from '../../contract/moderation/history.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { DecisionRecord, NoteRecord } from './desk-record.ts'
import type { DeskStore } from './desk-store.ts'
import { toDeskComment, toScreening } from './to-desk-comment.ts'
import { toldToAkismet } from './told-to-akismet.ts'

const instant = (time: number): string => new Date(time).toISOString()

const toDecision = (decision: DecisionRecord): Decision => ({
  id: decision.id,
  at: instant(decision.at),
  action: decision.action,
  from: decision.from,
  to: decision.to,
  by: { kind: decision.by.kind, name: decision.by.name },
  reasonCode: decision.reasonCode,
  reason: decision.reason,
  undoes: decision.undoes,
})

/** Who reported, and in which words, is personal; that somebody did is not. */
const toReport = (report: ReportRecord, personal: boolean): ReceivedReport => ({
  id: report.id,
  at: instant(report.at),
  category: report.category,
  words: personal ? report.words : null,
  name: personal ? report.name : null,
  email: personal ? report.email : null,
  goodFaith: report.goodFaith,
  lang: report.lang,
  decidedAt: report.decidedAt === null ? null : instant(report.decidedAt),
})

export const toNote = ({ id, at, by, text }: NoteRecord): Note => ({
  id,
  at: instant(at),
  by: { id: by.id, name: by.name },
  text,
})

/** One comment and all that filters, people and its writer did to it. `personal`: reporters are shown, too. */
export const readHistory = async (
  { site, id, personal }: { site: string; id: string; personal: boolean },
  { desk }: { desk: Pick<DeskStore, 'history'> },
): Promise<Result<History>> => {
  const history = await desk.history(site, id)
  if (!history) return refuse('unknown_comment')
  return ok({
    comment: toDeskComment(history.desk),
    screenings: history.screenings.map((screening) => toScreening(screening, history.desk.comment)),
    decisions: history.decisions.map(toDecision),
    reports: history.reports.map((report) => toReport(report, personal)),
    edits: history.edits.map(({ at, body, by }) => ({
      at: instant(at),
      body,
      by: { kind: by.kind, name: by.name },
    })),
    notes: history.notes.map(toNote),
    akismet: toldToAkismet(history),
  })
}
