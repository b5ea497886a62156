import type { CommentRecord, ThreadRecord } from '../core/comment.ts'
import type { Status } from '../contract/statuses.ts'

/** A row of `comments` as SQL spells it: the columns below, in no other place. */
export type CommentRow = {
  id: string
  site: string
  thread_id: number
  parent_id: string | null
  root: string
  path: string
  depth: number
  body: string
  name: string | null
  email: string | null
  website: string | null
  staff: number
  lang: string | null
  status: Status
  removed: 'author' | 'moderator' | null
  created_at: number
  edited_at: number | null
  revision: number
  reply_count: number
  branch_count: number
  pinned_at: number | null
}

const COLUMNS = [
  'id',
  'site',
  'thread_id',
  'parent_id',
  'root',
  'path',
  'depth',
  'body',
  'name',
  'email',
  'website',
  'staff',
  'lang',
  'status',
  'removed',
  'created_at',
  'edited_at',
  'revision',
  'reply_count',
  'branch_count',
  'pinned_at',
] as const satisfies readonly (keyof CommentRow)[]

/** The columns of a record, of the table or alias named. */
export const commentColumns = (table: string): string => COLUMNS.map((name) => `${table}.${name}`).join(', ')

/** The same as one JSON object, for a statement that answers several questions in one row. */
export const commentJson = (table: string, more: readonly string[] = []): string =>
  `json_object(${[...COLUMNS, ...more].map((name) => `'${name}', ${table}.${name}`).join(', ')})`

export const toComment = (row: CommentRow): CommentRecord => ({
  id: row.id,
  site: row.site,
  threadId: row.thread_id,
  parentId: row.parent_id,
  root: row.root,
  path: row.path,
  depth: row.depth,
  body: row.body,
  name: row.name,
  email: row.email,
  website: row.website,
  staff: row.staff === 1,
  lang: row.lang,
  status: row.status,
  removed: row.removed,
  createdAt: row.created_at,
  editedAt: row.edited_at,
  revision: row.revision,
  replyCount: row.reply_count,
  branchCount: row.branch_count,
  pinned: row.pinned_at !== null,
})

/** Spelled like the record: a thread's columns need no other names. */
export const THREAD_COLUMNS = 'id, site, key, url, title, state, count, version'
export const threadJson = (table: string): string =>
  `json_object(${THREAD_COLUMNS.split(', ')
    .map((name) => `'${name}', ${table}.${name}`)
    .join(', ')})`
export type ThreadRow = ThreadRecord
