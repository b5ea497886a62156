import type { DeskComment, Screening } from '../../contract/moderation.ts'
import { toOwnWords } from '../to-public.ts'
import type { DeskRecord, ScreeningRecord } from './desk-record.ts'

const instant = (time: number): string => new Date(time).toISOString()

export const toScreening = (screening: ScreeningRecord): Screening => ({
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
  })),
})

/**
 * A comment as the newsroom sees it: with the words whatever their state, and the writer's e-mail. The
 * address it came from is shown to nobody.
 */
export const toDeskComment = ({
  comment,
  thread,
  parent,
  screening,
  reportCount,
  checkDueAt,
}: DeskRecord): DeskComment => ({
  ...toOwnWords(comment),
  status: comment.status,
  email: comment.email,
  thread: { key: thread.key, url: thread.url, title: thread.title },
  parent: parent && { id: parent.id, name: parent.name, body: parent.body, status: parent.status },
  screening: screening && toScreening(screening),
  reportCount,
  nextCheckAt: checkDueAt === null ? null : instant(checkDueAt),
})
