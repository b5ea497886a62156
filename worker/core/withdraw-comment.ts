import type { OpenedReceipt } from './open-receipt.ts'
import type { CommentStore } from './ports/comment-store.ts'
import type { Secrets } from './ports/secrets.ts'

type Deps = {
  store: Pick<CommentStore, 'withdraw'>
  secrets: Secrets
  now: () => number
  newId: () => string
}

/** Consent is taken back: the text and every personal datum are erased. To ask twice changes nothing. */
export const withdrawComment = async (
  { record: { comment } }: OpenedReceipt,
  { store, secrets, now, newId }: Deps,
): Promise<void> => {
  if (comment.removed === 'author') return
  await store.withdraw({
    commentId: comment.id,
    decisionId: newId(),
    commentHash: await secrets.erasureHash(comment.id),
    at: now(),
  })
}
