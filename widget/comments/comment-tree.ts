import type { Comment } from '../../worker/contract/comments.ts'
import type { Status } from '../../worker/contract/statuses.ts'

/** The reader's own comment, known by its receipt: also while nobody else can see it. */
export type Own = {
  comment: Comment & { status: Status }
  reason: string | null
  editableUntil: string | null
}

export type CommentNode = { comment: Comment; own?: Own; children: CommentNode[] }
export type CommentTree = { roots: CommentNode[]; nodes: Map<string, CommentNode> }

/** The conversation as the worker listed it: in its order, replies below what they answer. */
export const commentTree = (listed: readonly Comment[]): CommentTree => {
  const nodes = new Map<string, CommentNode>()
  const roots: CommentNode[] = []
  for (const comment of listed) {
    const node = { comment, children: [] }
    nodes.set(comment.id, node)
    const parent = nodes.get(comment.parentId ?? '')
    ;(parent?.children ?? roots).push(node)
  }
  return { roots, nodes }
}
