import type { CommentStore, ReceiptRecord } from './ports/comment-store.ts'
import type { Secrets } from './ports/secrets.ts'
import { ok, refuse, type Result } from './result.ts'
import type { Site } from './site.ts'

export type OpenedReceipt = { site: Site; record: ReceiptRecord }

/** The comment that a receipt speaks of, with its site. */
export const openReceipt = async (
  token: string,
  { store, secrets }: { store: Pick<CommentStore, 'receipt' | 'site'>; secrets: Secrets },
): Promise<Result<OpenedReceipt>> => {
  const id = await secrets.commentOfReceipt(token)
  const record = id === null ? null : await store.receipt(id)
  const site = record && (await store.site(record.comment.site))
  return record && site ? ok({ site, record }) : refuse('receipt_unknown')
}
