import type { Consent } from '../../contract/comments.ts'
import type { ReasonCode } from '../../contract/moderation/constants.ts'
import type { Sort, Status, Waits } from '../../contract/statuses.ts'
import type { CommentRecord, ThreadRecord } from '../comment.ts'
import type { Site, SitePolicy } from '../site.ts'
import type { ScreeningResult } from './screen.ts'

/** What the store must know to keep a new comment, its thread, its consent and its due check together. */
export type NewComment = {
  comment: Pick<
    CommentRecord,
    | 'id'
    | 'site'
    | 'parentId'
    | 'root'
    | 'path'
    | 'depth'
    | 'body'
    | 'name'
    | 'email'
    | 'website'
    | 'lang'
    | 'createdAt'
  > & {
    /** What a search looks through, see `search/search-text.ts`. */
    folded: string
    /** By what this writer's comments belong together, see `writer-ref.ts`. */
    writerRef: string | null
    contentHash: string
    addressKey: string | null
    checkDueAt: number
    /** Encrypted RequestFacts. */
    facts: string
  }
  thread: { key: string; url: string | null; title: string | null }
  consent: {
    policyVersion: string
    lang: string
    policyUrl: string
    wordsHash: string
    build: string | null
    givenAt: number
  }
}

/** What stands in the way of a submission, or helps it: read in one statement. */
export type SubmissionContext = {
  /** The comment that has this id already. */
  existing:
    | (CommentRecord & { contentHash: string | null; addressKey: string | null; told: Told | null })
    | null
  thread: ThreadRecord | null
  /** The comment replied to, if it stands publicly in this thread. */
  parent: Pick<CommentRecord, 'id' | 'path' | 'root' | 'depth'> | null
  /** Accepted from this address in the last ten minutes. */
  recentFromAddress: number
  /** The comment of `earlierId` is published on this site, or its writer is trusted. */
  hasApproved: boolean
  /** The comment of `earlierId` on this site. */
  earlier: { id: string; writerRef: string | null; addressKey: string | null } | null
}

/** What a writer hears of a status: published, or awaiting moderation. */
export type Told = 'approved' | 'pending'

/** What became of a text after the filters looked: written in one batch. */
export type Settlement = {
  commentId: string
  /** A text edited meanwhile, or decided by a moderator meanwhile, is left alone. */
  revision: number
  cause: 'new' | 'edit' | 'recheck'
  screening: ScreeningResult
  to: Status
  /** Why it is to wait; null where the rule decides. A held thread adds its own reason. */
  waits: Waits | null
  decisionId: string
  reason: string | null
  at: number
}

export type ReadPage = {
  thread: ThreadRecord | null
  /** With the first page only: what stands at the head of the thread. */
  pinned: CommentRecord[]
  comments: CommentRecord[]
  next: string | null
  branches: { rootId: string; after: string; left: number }[]
  /** What stands before, where the page begins in the middle. `rootId` null: conversations. */
  earlier: { rootId: string | null; after: string }[]
  /** The conversations before and behind this page, also where whoever came here has seen them already. */
  turn: { prev: string | null; next: string | null }
}

/** The newest published comments of a thread, or of a site, where no thread is named. */
export type RecentComments = {
  thread: ThreadRecord | null
  entries: { comment: CommentRecord; thread: ThreadRecord }[]
}

/** A due check with what is needed to make it up. */
export type DueCheck = {
  comment: CommentRecord & { addressKey: string | null; facts: string | null; checkTries: number }
  thread: ThreadRecord
}

export type ReceiptRecord = {
  comment: CommentRecord & { contentHash: string | null; facts: string | null; addressKey: string | null }
  thread: ThreadRecord
  consent: Consent
  /** Why, where a moderator's decision is the newest. */
  reason: { code: ReasonCode | null; words: string | null }
  /** When somebody of the newsroom last changed the words. */
  newsroomEditedAt: number | null
}

/** A wording, and since when it stands. */
export type PublishedPolicy = SitePolicy & { since: number }

/**
 * Where readers' comments are kept. One implementation: D1. Expected conflicts come back as values;
 * whatever throws is a fault.
 */
export type CommentStore = {
  site(id: string): Promise<Site | null>
  context(query: {
    site: string
    id: string
    threadKey: string
    parentId: string | null
    addressKey: string | null
    earlierId: string | null
    now: number
  }): Promise<SubmissionContext>
  /** `conflict`: the id was stored by another request meanwhile; nothing was written. */
  add(entry: NewComment): Promise<'added' | 'conflict'>
  /** The status afterwards, whoever decided it, and what the writer is told for good about a new comment. */
  settle(settlement: Settlement): Promise<{ status: Status; told: Told }>
  /** Keeps what a repeated request is about to be told, unless something was told before. Answers what holds. */
  tell(commentId: string, told: Told): Promise<Told>
  /** Every wording that the site has ever shown, the newest version first. */
  policies(site: string): Promise<PublishedPolicy[]>
  /** `version` is part of the ETag; null where nobody has written yet. One row. */
  threadVersion(site: string, key: string): Promise<number | null>
  page(query: {
    site: string
    key: string
    sort: Sort
    limit: number
    /** Decoded from the opaque cursor by the store itself; `malformed` where it is not one of ours. */
    after: string | null
    /** The page that holds this comment; the first one where it is not public. */
    around?: string | null
  }): Promise<ReadPage | 'malformed'>
  counts(site: string, keys: string[]): Promise<Record<string, number>>
  recent(query: { site: string; key: string | null; limit: number }): Promise<RecentComments>
  receipt(commentId: string): Promise<ReceiptRecord | null>
  /** Keeps the old text as a revision, sets the status to pending by a decision and the check due. */
  edit(change: {
    commentId: string
    revision: number
    body: string
    folded: string
    at: number
    decisionId: string
    checkDueAt: number
    facts: string
    addressKey: string | null
  }): Promise<'edited' | 'conflict'>
  /** Erases the text and every personal datum; the row keeps its place. */
  withdraw(erasure: { commentId: string; decisionId: string; commentHash: string; at: number }): Promise<void>
  dueChecks(now: number, limit: number): Promise<DueCheck[]>
}
