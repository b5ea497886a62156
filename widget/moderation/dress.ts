/** Adds looks to a shadow root, once. */
export const dress = (root: HTMLElement | DocumentFragment, styles: CSSStyleSheet) => {
  if (!(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(styles)) return
  root.adoptedStyleSheets.push(styles)
}
