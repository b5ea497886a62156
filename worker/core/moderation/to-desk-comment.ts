import type { DeskComment, Writer } from '../../contract/moderation/desk-comment.ts'
import type { Screening } from '../../contract/moderation/findings.ts'
import type { CommentRecord } from '../comment.ts'
import { findHits } from '../search/find-hits.ts'
import type { SearchTerm } from '../search/search-terms.ts'
import { toOwnWords } from '../to-public.ts'
import { findOffence } from './find-offence.ts'
import { whyWaits } from './why-waits.ts'
import type { DeskRecord, ScreeningRecord, WriterRecord } from './desk-record.ts'

const instant = (time: number): string => new Date(time).toISOString()

export const toScreening = (
  screening: ScreeningRecord,
  text: Pick<CommentRecord, 'body' | 'name'>,
): Screening => ({
  at: instant(screening.at),
  cause: screening.cause,
  verdict: screening.verdict,
  checked: screening.checked,
  findings: screening.findings.map(({ filter, verdict, reason, detail, sure }) => ({
    filter,
    verdict,
    reason,
    detail,
    sure,
    ranges: findOffence({ reason, detail }, text),
  })),
})

export const toWriter = ({ handle, kind, counts, trusted, banned }: WriterRecord): Writer => ({
  handle,
  kind,
  approved: counts.approved,
  pending: counts.pending,
  spam: counts.spam,
  trash: counts.trash,
  trusted,
  banned,
})

const toLastDecision = (last: NonNullable<DeskRecord['lastDecision']>): DeskComment['lastDecision'] => ({
  id: last.id,
  at: instant(last.at),
  action: last.action,
  by: { kind: last.by.kind, name: last.by.name },
  reasonCode: last.reasonCode,
  reason: last.reason,
})

/**
 * A comment as the newsroom sees it: with the words whatever their state. E-mail and address stay hidden
 * until somebody asks, so that the asking can be logged.
 */
export const toDeskComment = (record: DeskRecord, terms: readonly SearchTerm[] = []): DeskComment => {
  const { comment, thread, parent, screening, checkDueAt, writer, lastDecision } = record
  return {
    ...toOwnWords(comment),
    status: comment.status,
    revision: comment.revision,
    email: null,
    hasEmail: comment.email !== null,
    hasAddress: record.hasFacts,
    writer: writer && toWriter(writer),
    thread: {
      key: thread.key,
      url: thread.url,
      title: thread.title,
      state: thread.state,
      held: thread.held,
    },
    parent: parent && { id: parent.id, name: parent.name, body: parent.body, status: parent.status },
    screening: screening && toScreening(screening, comment),
    waits: whyWaits(record),
    reportCount: record.reportCount,
    nextCheckAt: checkDueAt === null ? null : instant(checkDueAt),
    lastDecision: lastDecision && toLastDecision(lastDecision),
    notes: record.notes,
    hits:
      terms.length === 0
        ? []
        : [
            ...findHits('body', comment.body, terms),
            ...findHits('name', comment.name ?? '', terms),
            ...findHits('title', thread.title ?? '', terms),
          ],
  }
}
