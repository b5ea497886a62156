import type { Comment } from '../../../worker/contract/comments.ts'
import type { Sort } from '../../../worker/contract/statuses.ts'
import type { CommentNode, CommentTree, Own } from '../comment-tree.ts'

/** Among which comments one stands that is not listed, and before how manieth of them. */
export type Spot = { parent: CommentNode | undefined; place: CommentNode[]; at: number }

/** Null for one that answers a comment that is not shown, unless that one `isGone`: then it stands alone. */
export const spotOf = (
  { roots, nodes }: CommentTree,
  { parentId, createdAt }: Comment,
  sort: Sort,
  isGone: (id: string) => boolean,
): Spot | null => {
  const parent = nodes.get(parentId ?? '')
  if (!parent && parentId !== null && !isGone(parentId)) return null
  const place = parent?.children ?? roots
  const newestFirst = !parent && sort === 'newest'
  const at = place.findIndex(
    ({ comment: { pinned, createdAt: other } }) =>
      !pinned && (newestFirst ? other < createdAt : other > createdAt),
  )
  return { parent, place, at: at < 0 ? place.length : at }
}

/** Puts the reader's own comments where they stand, or will stand; those that have no place in what is shown are left. */
export const placeOwn = (
  tree: CommentTree,
  owns: Iterable<Own>,
  sort: Sort,
  isGone: (id: string) => boolean,
): Own[] => {
  const left: Own[] = []
  const inOrder = [...owns].sort((a, b) => a.comment.createdAt.localeCompare(b.comment.createdAt))
  for (const own of inOrder) {
    const { comment } = own
    const listed = tree.nodes.get(comment.id)
    if (listed) {
      Object.assign(listed, { comment, own })
      continue
    }
    const spot = spotOf(tree, comment, sort, isGone)
    if (!spot) {
      left.push(own)
      continue
    }
    const { parent, place, at } = spot
    const node = { comment, own, parent, children: [] }
    tree.nodes.set(comment.id, node)
    place.splice(at, 0, node)
  }
  return left
}
