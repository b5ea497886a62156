/** Works through a list with so many hands, and keeps the order of the answers. */
export const inTurns = async <T, R>(
  items: readonly T[],
  hands: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> => {
  const answers: R[] = []
  const left = items.entries()
  const hand = async () => {
    for (const [at, item] of left) answers[at] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(hands, items.length) }, hand))
  return answers
}
