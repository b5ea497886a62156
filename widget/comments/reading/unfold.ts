/** Opens every `<details>` around a node, out of shadow roots too: as a browser does for what an address names. */
export const unfold = (node: Node): void => {
  let at: Node | null = node
  while (at) {
    if (at instanceof HTMLDetailsElement) at.open = true
    at = at instanceof ShadowRoot ? at.host : at.parentNode
  }
}
