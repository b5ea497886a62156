import type { Sort } from '../contract/statuses.ts'
import { SEGMENT_WIDTH } from '../core/path-segment.ts'
import { fromBase64url, toBase64url } from '../core/base64url.ts'

/** Where a page goes on: behind a root, or inside the branch of one. `back` reads towards the beginning. */
export type Cursor =
  | { kind: 'roots'; sort: Sort; root: string; back: boolean }
  /** `shown`: published replies of the branch that were handed out before. */
  | { kind: 'branch'; root: string; path: string; shown: number }
  | { kind: 'branch-back'; root: string; path: string }

const segment = `[0-9a-z]{${SEGMENT_WIDTH}}`
const path = `(?:${segment}){1,20}`
const rootsShape = new RegExp(`^(oldest|newest)(\\.back)?\\.(${segment})$`)
const branchShape = new RegExp(`^branch\\.(${segment})\\.(${path})\\.(\\d{1,9}|back)$`)

const spell = (cursor: Cursor): string => {
  switch (cursor.kind) {
    case 'roots':
      return `${cursor.sort}${cursor.back ? '.back' : ''}.${cursor.root}`
    case 'branch':
      return `branch.${cursor.root}.${cursor.path}.${cursor.shown}`
    case 'branch-back':
      return `branch.${cursor.root}.${cursor.path}.back`
  }
}

export const encodeCursor = (cursor: Cursor): string => toBase64url(new TextEncoder().encode(spell(cursor)))

/** Null where it is not one of ours: nothing of it may reach a statement. */
export const decodeCursor = (text: string): Cursor | null => {
  const bytes = fromBase64url(text)
  if (!bytes) return null
  const plain = new TextDecoder().decode(bytes)
  const [, sort, back, at] = rootsShape.exec(plain) ?? []
  if (at) return { kind: 'roots', sort: sort === 'newest' ? 'newest' : 'oldest', root: at, back: !!back }
  const [, root, path, shown] = branchShape.exec(plain) ?? []
  if (!root || !path?.startsWith(root)) return null
  return shown === 'back'
    ? { kind: 'branch-back', root, path }
    : { kind: 'branch', root, path, shown: Number(shown) }
}
