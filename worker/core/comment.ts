import type { Status } from '../contract/statuses.ts'

/** A comment as the core knows it. Times are milliseconds since 1970, UTC. */
export type CommentRecord = {
  id: string
  site: string
  threadId: number
  parentId: string | null
  root: string
  path: string
  depth: number
  body: string
  name: string | null
  email: string | null
  website: string | null
  staff: boolean
  lang: string | null
  status: Status
  removed: 'author' | 'moderator' | null
  createdAt: number
  editedAt: number | null
  revision: number
  replyCount: number
  branchCount: number
  /** The newsroom has put it at the head of its thread. */
  pinned: boolean
}

export type ThreadRecord = {
  id: number
  site: string
  key: string
  url: string | null
  title: string | null
  state: 'open' | 'closed'
  count: number
  version: number
}

/** What is known of the request a text came with. Lives in memory, and encrypted while a check is due. */
export type RequestFacts = {
  address: string
  userAgent: string | null
  referrer: string | null
}

/** What the form that a text came with gives away about who filled it in. */
export type FormFacts = {
  /** What stands in the field that people never see. */
  honeypot: string | null
  /** When the form was handed out, as its signed token says; null where there is none. */
  shownAt: number | null
}

/** Both together, as they are kept for a check that is due. Facts from before have no form. */
export type SealedFacts = RequestFacts & { form?: FormFacts }
