/** Opens every `<details>` around a node, in and out of shadow roots: as a browser does for what an address names. */
export const unfold = (node: Node): void => {
  let at: Node | null = node
  while (at) {
    if (at instanceof HTMLDetailsElement) at.open = true
    const slot: Node | null = at instanceof Element ? at.assignedSlot : null
    at = at instanceof ShadowRoot ? at.host : (slot ?? at.parentNode)
  }
}
