import { fromBase64url, toBase64url } from '../../core/base64url.ts'

/**
 * Where a page of the queue ended, opaque to the outside: the place in the index of one status, or in the
 * index of filters and words.
 */
export type Place = { kind: 'moment'; createdAt: number; id: string } | { kind: 'seq'; seq: number }

export const writeCursor = (place: Place): string =>
  toBase64url(
    new TextEncoder().encode(place.kind === 'seq' ? `s${place.seq}` : `${place.createdAt}.${place.id}`),
  )

/** Null where it is not one of ours. */
export const readCursor = (cursor: string): Place | null => {
  const bytes = fromBase64url(cursor)
  if (!bytes) return null
  const text = new TextDecoder().decode(bytes)
  const [, seq] = /^s(\d{1,16})$/.exec(text) ?? []
  if (seq !== undefined) return { kind: 'seq', seq: Number(seq) }
  const [, createdAt, id] = /^(\d{1,15})\.([\da-f-]{36})$/i.exec(text) ?? []
  return createdAt === undefined || id === undefined
    ? null
    : { kind: 'moment', createdAt: Number(createdAt), id }
}
