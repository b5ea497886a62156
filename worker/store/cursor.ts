import type { Sort } from '../contract/statuses.ts'
import { SEGMENT_WIDTH } from '../core/path-segment.ts'
import { fromBase64url, toBase64url } from '../core/base64url.ts'

/** Where a page goes on: behind a root, or inside the branch of one. */
export type Cursor =
  | { kind: 'roots'; sort: Sort; root: string }
  /** `shown`: published replies of the branch that were handed out before. */
  | { kind: 'branch'; root: string; path: string; shown: number }

const segment = `[0-9a-z]{${SEGMENT_WIDTH}}`
const rootsShape = new RegExp(`^(oldest|newest)\\.(${segment})$`)
const branchShape = new RegExp(`^branch\\.(${segment})\\.((?:${segment}){1,20})\\.(\\d{1,9})$`)

export const encodeCursor = (cursor: Cursor): string =>
  toBase64url(
    new TextEncoder().encode(
      cursor.kind === 'roots'
        ? `${cursor.sort}.${cursor.root}`
        : `branch.${cursor.root}.${cursor.path}.${cursor.shown}`,
    ),
  )

/** Null where it is not one of ours: nothing of it may reach a statement. */
export const decodeCursor = (text: string): Cursor | null => {
  const bytes = fromBase64url(text)
  if (!bytes) return null
  const plain = new TextDecoder().decode(bytes)
  const roots = rootsShape.exec(plain)
  if (roots?.[2]) return { kind: 'roots', sort: roots[1] === 'newest' ? 'newest' : 'oldest', root: roots[2] }
  const branch = branchShape.exec(plain)
  return branch?.[1] && branch[2]?.startsWith(branch[1])
    ? { kind: 'branch', root: branch[1], path: branch[2], shown: Number(branch[3]) }
    : null
}
