import type { Consent } from '../contract/comments.ts'
import type { ReceiptRecord } from '../core/ports/comment-store.ts'
import { shownWords } from '../core/shown-words.ts'
import type { Db } from './db.ts'
import { commentColumns, threadJson, toComment, type CommentRow, type ThreadRow } from './row.ts'

const SQL = `SELECT ${commentColumns('c')}, c.content_hash, c.address_key, c.facts,
  ${threadJson('t')} AS thread,
  (SELECT json_object('code', d.reason_code, 'words', d.reason, 'kind', d.actor_kind) FROM decisions d
   WHERE d.comment_id = c.id ORDER BY d.at DESC, d.undoes IS NULL LIMIT 1) AS last_decision,
  -- The newest change of the text: what its writer wrote over the newsroom's words is theirs again.
  (SELECT iif(r.editor IS NULL, NULL, r.at) FROM revisions r
   WHERE r.comment_id = c.id ORDER BY r.revision DESC LIMIT 1) AS newsroom_edited_at,
  s.policy_version, s.policy_url, s.lang AS consent_lang, s.words_hash, s.act, s.basis, s.build, s.given_at,
  s.withdrawn_at, p.words
FROM comments c
JOIN threads t ON t.id = c.thread_id
JOIN consents s ON s.comment_id = c.id
JOIN policies p ON p.site = s.site AND p.version = s.policy_version AND p.lang = s.lang
WHERE c.id = ?`

type ReceiptRow = CommentRow & {
  content_hash: string | null
  address_key: string | null
  facts: string | null
  thread: string
  last_decision: string | null
  newsroom_edited_at: number | null
  policy_version: string
  policy_url: string
  consent_lang: string
  words_hash: string
  act: 'tick'
  basis: Consent['basis']
  build: string | null
  given_at: number
  withdrawn_at: number | null
  words: string
}

const reasonOf = ({ last_decision }: ReceiptRow): ReceiptRecord['reason'] => {
  // Spelled by the statement above.
  const last = JSON.parse(last_decision ?? '{"kind":null}') as ReceiptRecord['reason'] & {
    kind: string | null
  }
  return last.kind === 'moderator' ? { code: last.code, words: last.words } : { code: null, words: null }
}

const instant = (time: number): string => new Date(time).toISOString()

export const readReceipt = async (db: Db, commentId: string): Promise<ReceiptRecord | null> => {
  const row = await db.prepare(SQL).bind(commentId).first<ReceiptRow>()
  if (row === null) return null
  return {
    comment: {
      ...toComment(row),
      contentHash: row.content_hash,
      addressKey: row.address_key,
      facts: row.facts,
    },
    thread: JSON.parse(row.thread) as ThreadRow,
    consent: {
      policyVersion: row.policy_version,
      policyUrl: row.policy_url,
      lang: row.consent_lang,
      words: shownWords(row.words),
      wordsHash: row.words_hash,
      act: row.act,
      basis: row.basis,
      givenAt: instant(row.given_at),
      build: row.build,
      withdrawnAt: row.withdrawn_at === null ? null : instant(row.withdrawn_at),
    },
    reason: reasonOf(row),
    newsroomEditedAt: row.newsroom_edited_at,
  }
}
