import type { Comment, OwnComment } from '../contract/comments.ts'
import type { Told } from './ports/comment-store.ts'
import type { CommentRecord } from './comment.ts'
import { languageOf } from './language-of.ts'
import { parseWebsite } from '../contract/parse-website.ts'

type Shown = Pick<
  CommentRecord,
  | 'id'
  | 'parentId'
  | 'depth'
  | 'site'
  | 'name'
  | 'website'
  | 'staff'
  | 'body'
  | 'lang'
  | 'createdAt'
  | 'editedAt'
  | 'replyCount'
  | 'removed'
  | 'pinned'
>

const instant = (time: number): string => new Date(time).toISOString()

/** A comment as its writer sees it: with its words, whatever its state. Named field by field. */
export const toOwnWords = (comment: Shown): Comment => ({
  id: comment.id,
  parentId: comment.parentId,
  depth: comment.depth,
  site: comment.site,
  author: {
    name: comment.name,
    website: comment.website === null ? null : parseWebsite(comment.website),
    staff: comment.staff,
  },
  body: comment.body,
  lang: languageOf(comment.body, comment.lang),
  createdAt: instant(comment.createdAt),
  editedAt: comment.editedAt === null ? null : instant(comment.editedAt),
  replyCount: comment.replyCount,
  removed: comment.removed,
  pinned: comment.pinned,
})

/** What a writer is told about a comment: published, or awaiting moderation. */
export const toOwn = (comment: Shown, told: Told): OwnComment => ({ ...toOwnWords(comment), status: told })

/** A comment as every reader may see it; one that is not published keeps only its place above its replies. */
export const toPublic = (comment: CommentRecord): Comment =>
  comment.status === 'approved' && comment.removed === null
    ? toOwnWords(comment)
    : toOwnWords({
        ...comment,
        name: null,
        website: null,
        staff: false,
        body: '',
        lang: null,
        editedAt: null,
        removed: comment.removed ?? 'moderator',
        pinned: false,
      })
