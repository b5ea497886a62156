import type { Sort } from '../../../worker/contract/statuses.ts'
import type { CommentTree, Own } from '../comment-tree.ts'

/**
 * Puts the reader's own comments where they stand, or will stand. One that answers a comment on a page not
 * loaded yet waits for it, unless all is loaded: then what it answered is gone and it stands alone.
 */
export const placeOwn = (
  { roots, nodes }: CommentTree,
  owns: Iterable<Own>,
  sort: Sort,
  complete: boolean,
): void => {
  const inOrder = [...owns].sort((a, b) => a.comment.createdAt.localeCompare(b.comment.createdAt))
  for (const own of inOrder) {
    const { comment } = own
    const listed = nodes.get(comment.id)
    if (listed) {
      Object.assign(listed, { comment, own })
      continue
    }
    const parent = nodes.get(comment.parentId ?? '')
    if (!parent && comment.parentId !== null && !complete) continue
    const node = { comment, own, parent, children: [] }
    nodes.set(comment.id, node)
    const place = parent?.children ?? roots
    const newestFirst = !parent && sort === 'newest'
    const at = place.findIndex(({ comment: other }) =>
      newestFirst ? other.createdAt < comment.createdAt : other.createdAt > comment.createdAt,
    )
    place.splice(at < 0 ? place.length : at, 0, node)
  }
}
