/** Where a page of the queue ended: the place in its index, opaque to the outside. */
type Place = { createdAt: number; id: string }

export const writeCursor = ({ createdAt, id }: Place): string =>
  btoa(`${createdAt}.${id}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** Null where it is not one of ours. */
export const readCursor = (cursor: string): Place | null => {
  try {
    const [, createdAt, id] =
      /^(\d{1,15})\.([\da-f-]{36})$/i.exec(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))) ?? []
    return createdAt === undefined || id === undefined ? null : { createdAt: Number(createdAt), id }
  } catch {
    return null
  }
}
