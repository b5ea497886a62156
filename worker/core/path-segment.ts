const TIME_WIDTH = 9
const ID_WIDTH = 4
export const SEGMENT_WIDTH = TIME_WIDTH + ID_WIDTH

/** One level of a comment's path: it sorts by time of writing, then by a piece of the id. */
export const pathSegment = (createdAt: number, id: string): string => {
  const piece = Number.parseInt(id.replaceAll('-', '').slice(-8), 16) % 36 ** ID_WIDTH
  return (
    Math.trunc(createdAt).toString(36).padStart(TIME_WIDTH, '0') + piece.toString(36).padStart(ID_WIDTH, '0')
  )
}
