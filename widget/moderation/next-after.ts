import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'

/**
 * Which comment is the current one once some have left the list: the same as before where it stays, else the
 * one that takes the place of the first that left, else the last before it.
 */
export const nextAfter = (
  visible: readonly DeskComment[],
  leaving: ReadonlySet<string>,
  current: string | null,
): string | null => {
  const stays = ({ id }: DeskComment) => !leaving.has(id)
  const same = visible.find((comment) => comment.id === current && stays(comment))
  const first = visible.findIndex(({ id }) => leaving.has(id))
  const next = same ?? visible.slice(first).find(stays) ?? visible.slice(0, first).findLast(stays)
  return next?.id ?? null
}
