import type { ReceiptView } from '../contract/comments.ts'
import { reasonForWriter, statusForWriter } from './reason-for-writer.ts'
import type { OpenedReceipt } from './open-receipt.ts'
import { toOwnWords } from './to-public.ts'

/** Until when the writer may edit; null where the time is over, or nothing is left to edit. */
export const editableUntil = (
  { site, record: { comment, reason } }: OpenedReceipt,
  now: number,
): number | null => {
  const until = comment.createdAt + site.settings.editMinutes * 60_000
  const refused = statusForWriter(comment, reason) === 'trash'
  return comment.removed === null && !refused && now < until ? until : null
}

/** All that is held about a comment, for its writer. */
export const readReceipt = (receipt: OpenedReceipt, now: number): ReceiptView => {
  const { comment, thread, consent, reason, newsroomEditedAt } = receipt.record
  const until = editableUntil(receipt, now)
  return {
    comment: {
      ...toOwnWords(comment),
      // Which filter said what is never told.
      status: statusForWriter(comment, reason),
    },
    thread: { key: thread.key, url: thread.url, title: thread.title },
    email: comment.email,
    consent,
    editableUntil: until === null ? null : new Date(until).toISOString(),
    editSecondsLeft: until === null ? null : Math.floor((until - now) / 1000),
    reason: reasonForWriter(comment, receipt.site, reason),
    newsroomEditedAt: newsroomEditedAt === null ? null : new Date(newsroomEditedAt).toISOString(),
  }
}
