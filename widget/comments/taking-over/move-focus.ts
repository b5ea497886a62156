/**
 * The same place in what the element has drawn: by its id, else by its part in what has one; the text of who typed in a
 * form that is gone, where it is shown.
 */
const twinOf = (node: Element, root: ParentNode): HTMLElement | null => {
  const find = (id: string, rest = '') => root.querySelector<HTMLElement>(`#${CSS.escape(id)}${rest}`)
  if (node.id) return find(node.id) ?? (node.closest('form') && find('k-'))
  const part = `[part=${CSS.escape(node.getAttribute('part') ?? '')}]`
  const holder = node.closest('[id]')
  return holder ? find(holder.id, ` ${part}`) : root.querySelector(part)
}

/** Keeps the reader where they are: the field, the letters marked in it, and how far it is scrolled. */
export const moveFocus = (focused: Element, root: ParentNode): void => {
  const twin = twinOf(focused, root)
  if (!twin) return
  twin.focus({ preventScroll: true })
  if (!(focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement)) return
  if (!(twin instanceof HTMLTextAreaElement || twin instanceof HTMLInputElement)) return
  try {
    const { selectionStart, selectionEnd, value } = focused
    // What stands before it came from an earlier visit.
    const before = twin.value.endsWith(value) ? twin.value.length - value.length : 0
    if (selectionStart !== null) {
      twin.setSelectionRange(before + selectionStart, before + (selectionEnd ?? selectionStart))
    }
  } catch {
    // A field of an e-mail address has no letters to mark.
  }
  twin.scrollTop = focused.scrollTop
}
