import { fromBase64url, toBase64url } from '../../core/base64url.ts'

/** Where a page of the queue ended: the place in its index, opaque to the outside. */
type Place = { createdAt: number; id: string }

export const writeCursor = ({ createdAt, id }: Place): string =>
  toBase64url(new TextEncoder().encode(`${createdAt}.${id}`))

/** Null where it is not one of ours. */
export const readCursor = (cursor: string): Place | null => {
  const bytes = fromBase64url(cursor)
  if (!bytes) return null
  const [, createdAt, id] = /^(\d{1,15})\.([\da-f-]{36})$/i.exec(new TextDecoder().decode(bytes)) ?? []
  return createdAt === undefined || id === undefined ? null : { createdAt: Number(createdAt), id }
}
