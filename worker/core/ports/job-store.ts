import type { Finding } from '../../contract/moderation/findings.ts'
import type { CommentRecord, ThreadRecord } from '../comment.ts'

/** Checks that could not be made when the text came. */
export type CheckQueue = {
  /** What the filters said last of each text as it stands now, by comment. */
  earlier(ids: string[]): Promise<Map<string, Finding[]>>
  /** Nothing new was learnt: the same again at that time. */
  postpone(ids: string[], dueAt: number): Promise<void>
  /** No filter will look any more; what waits, waits for a moderator. */
  giveUp(ids: string[]): Promise<void>
}

/** One decision that a filter's service is to learn of. */
export type Feedback = {
  id: number
  kind: 'spam' | 'ham'
  tries: number
  comment: CommentRecord & { facts: string | null }
  thread: ThreadRecord
}

/** What leaves the house later. */
export type Outbox = {
  due(now: number, limit: number): Promise<Feedback[]>
  /** Sent, or given up: the row goes, and with the last one the encrypted facts. */
  settle(ids: number[]): Promise<void>
  retry(ids: number[], dueAt: number): Promise<void>
}

/** Forgets what is kept no longer. Each call does a bounded part and says how many rows it took. */
export type Retention = {
  /**
   * What has been spam, or in the bin, for longer than its site keeps it, with all that belongs to it; the bin
   * only where the site says so.
   */
  purge(status: 'spam' | 'trash', now: number, limit: number): Promise<number>
  /** What was done at the desk before `before`. */
  forgetLog(before: number, limit: number): Promise<number>
  /** Hashed addresses written before `before`; after the last of them the keys they were made with. */
  forgetAddresses(before: number, limit: number): Promise<number>
  /**
   * Encrypted addresses written before `before`, and those that nothing waits for any more: published or
   * binned, with no decision since `decidedBefore` that could be undone.
   */
  forgetFacts(before: number, decidedBefore: number, limit: number): Promise<number>
  /** Who decided before `before`, and in which words; that it was decided stays. */
  forgetDeciders(before: number, limit: number): Promise<number>
  /** Who reported a comment before `before`, and in which words; that it was reported stays. */
  forgetReporters(before: number, limit: number): Promise<number>
  forgetPrints(before: number, limit: number): Promise<number>
  /** Bans that ended before `before`, and with them whom they were about. */
  forgetBans(before: number, limit: number): Promise<number>
}
