/** A field with a place of its own beside it, and what leaves with it. */
type FieldAid<Field> = { field: Field; place: HTMLElement; listen: Listen; remove: () => void }
type Listen = (type: string, heard: () => void) => void

/** Puts a place after the field's own hint, where the fault of a refusal follows. */
export const fieldAid = <Field extends HTMLInputElement | HTMLTextAreaElement>(
  form: HTMLFormElement,
  selector: string,
): FieldAid<Field> | null => {
  const field = form.querySelector<Field>(selector)
  if (!field) return null
  const place = document.createElement('div')
  place.className = 'aid'
  field.after(place)
  const gone = new AbortController()
  return {
    field,
    place,
    listen: (type, heard) => field.addEventListener(type, heard, { signal: gone.signal }),
    remove: () => {
      gone.abort()
      place.remove()
    },
  }
}

/** Types for the writer: whoever listens to the field hears it. */
export const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  field.value = value
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}
