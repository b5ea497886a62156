import type { CommentTree } from '../comment-tree.ts'
import type { Spot } from './place-own.ts'

/**
 * Whether all that moves stands further down than the window shows, once that comment is put in its spot, or has more to
 * say where it stands already.
 */
export const isBelow = (
  root: ParentNode,
  { roots, nodes }: CommentTree,
  id: string,
  spot: Spot | null,
): boolean => {
  const edge = (selector: string, side: 'top' | 'bottom') =>
    root.querySelector(selector)?.getBoundingClientRect()[side] ?? -Infinity
  const begins = () => {
    if (nodes.has(id)) return edge(`#c-${id}`, 'top')
    // Nowhere yet.
    if (!spot) return Infinity
    const { parent, place, at } = spot
    // The first one brings a button into the heading, the second one a choice.
    if (place === roots && roots.length < 2) return edge('[part=header]', 'top')
    const before = place[at - 1]
    const after = place[at] ?? parent
    return before ? edge(`#c-${before.comment.id}`, 'bottom') : edge(`#c-${after?.comment.id}`, 'top')
  }
  return begins() >= innerHeight
}
