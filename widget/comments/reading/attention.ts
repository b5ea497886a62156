/** The field in which somebody writes, here or anywhere on the page: nobody is called away from that. */
export const writesIn = (): Element | null => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  const isField =
    at instanceof HTMLElement && (at.isContentEditable || at.matches('input,textarea,select,iframe'))
  return isField ? at : null
}

/** Whether somebody works at something else than the buttons that bring comments: nobody is called away from that. */
export const isElsewhere = (renderRoot: Node): boolean => {
  const inside = renderRoot instanceof ShadowRoot && renderRoot.activeElement
  return inside
    ? !inside.matches('[part=more],[part=news],[part=comments]')
    : document.activeElement !== document.body
}
