import axe from 'axe-core'

/** What axe finds in an element, its shadow root included. */
export const axeFaults = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] })
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  )
}
