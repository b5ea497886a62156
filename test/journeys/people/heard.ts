import type { Page } from 'playwright'

/** One thing as Chromium hands it to a screen reader. */
export type Heard = {
  role: string
  name: string
  /** What is read after the name: hints, and what is wrong. */
  description: string
  /** `modal`, `level`, `invalid`, `required`, `hasPopup` and the like. */
  facts: Record<string, unknown>
  /** Where it stands, from the outside in. */
  within: Heard[]
}

/** All that a screen reader finds in a page, in the order in which it is read. */
export const hear = async (page: Page): Promise<Heard[]> => {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  await devtools.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const found: Heard[] = []
  const read = (id: string, within: Heard[]): void => {
    const node = byId.get(id)
    if (!node) return
    const heard: Heard = {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? '').trim(),
      description: String(node.description?.value ?? '').trim(),
      facts: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      within,
    }
    if (!node.ignored) found.push(heard)
    for (const child of node.childIds ?? []) read(child, node.ignored ? within : [...within, heard])
  }
  for (const { nodeId, parentId } of nodes) if (parentId === undefined) read(nodeId, [])
  return found
}
