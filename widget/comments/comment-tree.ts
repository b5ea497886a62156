import type { Comment } from '../../worker/contract/comments.ts'
import type { Sort, Status } from '../../worker/contract/statuses.ts'

/** The reader's own comment, known by its receipt: also while nobody else can see it. */
export type Own = {
  comment: Comment & { status: Status }
  reason: string | null
  newsroomEditedAt: string | null
  editableUntil: string | null
}

export type CommentNode = {
  comment: Comment
  own?: Own
  /** What it answers, where that is here. */
  parent?: CommentNode | undefined
  children: CommentNode[]
}
export type CommentTree = { roots: CommentNode[]; nodes: Map<string, CommentNode> }

// Letter by letter: a phone needs longer to fetch its rules of sorting than to sort.
const byTime = ({ comment: a }: CommentNode, { comment: b }: CommentNode) =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0

/** Replies below what they answer, oldest first, in whichever order the pages came; the roots as asked for, what is pinned before the others. */
export const commentTree = (listed: readonly Comment[], sort: Sort): CommentTree => {
  const nodes = new Map<string, CommentNode>(listed.map((comment) => [comment.id, { comment, children: [] }]))
  const roots: CommentNode[] = []
  for (const node of nodes.values()) {
    node.parent = nodes.get(node.comment.parentId ?? '')
    ;(node.parent?.children ?? roots).push(node)
  }
  for (const { children } of [{ children: roots }, ...nodes.values()]) children.sort(byTime)
  if (sort === 'newest') roots.reverse()
  roots.sort((a, b) => +b.comment.pinned - +a.comment.pinned)
  return { roots, nodes }
}
