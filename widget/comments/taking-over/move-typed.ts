type Field = HTMLInputElement | HTMLTextAreaElement

/** The text that was begun here earlier, and the one that was typed before the element took over: neither is lost. */
export const together = (earlier: string, typed: string): string => {
  if (earlier.includes(typed)) return earlier
  return earlier === '' || typed.startsWith(earlier) ? typed : `${earlier}\n\n${typed}`
}

/** Into the element's own form, as if it was typed there. */
export const moveTyped = (from: ParentNode, root: ParentNode): void => {
  const form = root.querySelector('[part=form]')
  for (const field of from.querySelectorAll<Field>('form :is(input:not([type=hidden]), textarea)')) {
    const twin = form?.querySelector<Field>(`[name=${CSS.escape(field.name)}]`)
    if (!twin) continue
    // A reader may have drawn it larger.
    twin.style.blockSize = field.style.blockSize || field.style.height
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      if (twin instanceof HTMLInputElement && field.checked && !twin.checked) twin.click()
    } else if (field.value) {
      twin.value = field.name === 'body' ? together(twin.value, field.value) : field.value
      twin.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    }
  }
}
