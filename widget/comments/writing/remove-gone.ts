import type { CommentTree } from '../comment-tree.ts'

/** What is left of a comment that its writer withdrew. */
export const WITHDRAWN = {
  author: { name: null, website: null, staff: false },
  body: '',
  removed: 'author' as const,
}

/** Takes out what its writer has withdrawn; where it was answered, its place stays. */
export const removeGone = ({ roots, nodes }: CommentTree, gone: Iterable<string>): void => {
  for (const id of gone) {
    const node = nodes.get(id)
    if (!node) continue
    if (node.children.length) node.comment = { ...node.comment, ...WITHDRAWN }
    else {
      const place = node.parent?.children ?? roots
      place.splice(place.indexOf(node), 1)
      nodes.delete(id)
    }
  }
}
