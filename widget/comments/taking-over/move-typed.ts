type Field = HTMLInputElement | HTMLTextAreaElement

/** The text that was begun here earlier, and the one that was typed before the element took over: neither is lost. */
export const together = (earlier: string, typed: string): string => {
  if (earlier.includes(typed)) return earlier
  return earlier === '' || typed.startsWith(earlier) ? typed : `${earlier}\n\n${typed}`
}

const wordsOf = (form: ParentNode, { id }: Field): string | undefined =>
  form
    .querySelector(`label[for="${CSS.escape(id)}"]`)
    ?.textContent.replace(/\s+/g, ' ')
    .trim()

/** Into the element's own form, as if it was typed there. */
export const moveTyped = (from: ParentNode, root: ParentNode): void => {
  const form = root.querySelector('[part=form]')
  for (const field of from.querySelectorAll<Field>('form :is(input:not([type=hidden]), textarea)')) {
    const twin = form?.querySelector<Field>(`[name=${CSS.escape(field.name)}]`)
    if (!twin) continue
    // A reader may have drawn it larger.
    twin.style.blockSize = field.style.blockSize || field.style.height
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      // A tick is given to the words that stand beside the box.
      const isSame = wordsOf(from, field) === wordsOf(root, twin)
      if (twin instanceof HTMLInputElement && field.checked && !twin.checked && isSame) twin.click()
    } else if (field.value) {
      twin.value = field.name === 'body' ? together(twin.value, field.value) : field.value
      twin.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    }
  }
}
