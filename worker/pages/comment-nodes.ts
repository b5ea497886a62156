import type { Comment } from '../contract/comments.ts'

export type CommentNode = { comment: Comment; replies: CommentNode[] }

/** In reading order a parent comes before its replies; the rest of a long branch may come without its parent. */
export const commentNodes = (comments: Comment[]): CommentNode[] => {
  const known = new Map<string, CommentNode>()
  const roots: CommentNode[] = []
  for (const comment of comments) {
    const node: CommentNode = { comment, replies: [] }
    known.set(comment.id, node)
    const parent = comment.parentId === null ? undefined : known.get(comment.parentId)
    if (parent) parent.replies.push(node)
    else roots.push(node)
  }
  return roots
}
