import type { CommentStore } from '../core/ports/comment-store.ts'
import { addComment } from './add-comment.ts'
import { editStoredComment } from './edit-comment.ts'
import { readContext } from './read-context.ts'
import { readCounts } from './read-counts.ts'
import { readDueChecks } from './read-due-checks.ts'
import { readPage } from './read-page.ts'
import { readPolicies } from './read-policies.ts'
import { readRecent } from './read-recent.ts'
import { readReceipt } from './read-receipt.ts'
import { readSite } from './read-site.ts'
import { settleComment, tellWriter } from './settle-comment.ts'
import { withdrawStoredComment } from './withdraw-comment.ts'

/**
 * Readers' comments in D1. Pages and counts may come from the nearest replica; whatever decides about a
 * write is read where the write will go.
 */
export const createStore = (db: D1Database): CommentStore => {
  const near = db.withSession('first-unconstrained')
  return {
    site: (id) => readSite(near, id),
    context: (query) => readContext(db, query),
    add: (entry) => addComment(db, entry),
    settle: (settlement) => settleComment(db, settlement),
    tell: (commentId, told) => tellWriter(db, commentId, told),
    threadVersion: async (site, key) =>
      near
        .prepare('SELECT version FROM threads WHERE site = ? AND key = ?')
        .bind(site, key)
        .first<number>('version'),
    policies: (site) => readPolicies(near, site),
    page: (query) => readPage(near, query),
    counts: (site, keys) => readCounts(near, site, keys),
    recent: (query) => readRecent(near, query),
    receipt: (commentId) => readReceipt(db, commentId),
    edit: (change) => editStoredComment(db, change),
    withdraw: (erasure) => withdrawStoredComment(db, erasure),
    dueChecks: (now, limit) => readDueChecks(db, now, limit),
  }
}
